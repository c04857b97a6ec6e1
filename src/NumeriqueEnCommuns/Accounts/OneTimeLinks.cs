using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Makes links by which a password is chosen, and lets each be used once.</summary>
public sealed class OneTimeLinks(AccountsDb db, UserManager<Account> accounts, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The path with the token, which nobody can read again. Former links of the account die.</summary>
    public async Task<string> MakeAsync(Account account)
    {
        var token = LinkToken.New();
        var purpose = account.HasJoined ? LinkPurpose.NewPassword : LinkPurpose.Invitation;
        await RevokeAsync(account);
        db.Links.Add(new OneTimeLink { AccountId = account.Id, Purpose = purpose, TokenHash = LinkToken.HashOf(token), ExpiresAt = Now + OneTimeLink.Lifetime });
        await db.SaveChangesAsync();
        return OneTimeLink.PathOf(purpose, token);
    }

    public Task RevokeAsync(Account account) => db.Links.Where(link => link.AccountId == account.Id).ExecuteDeleteAsync();

    /// <summary>Null where the link is unknown, used, too old, or its account is deactivated.</summary>
    public Task<OneTimeLink?> FindAsync(string? token, LinkPurpose purpose) =>
        Alive(LinkToken.HashOf(token)).Include(link => link.Account).SingleOrDefaultAsync(link => link.Purpose == purpose);

    /// <summary>Sets the password and signs the account out wherever it was signed in. Null where the link was used meanwhile.</summary>
    public async Task<IdentityResult?> UseAsync(OneTimeLink link, string password)
    {
        await using var transaction = await db.Database.BeginWritingAsync();
        if (await Alive(link.TokenHash).ExecuteDeleteAsync() == 0)
            return null;

        var result = await SetPasswordAsync(link.Account, password);
        if (result.Succeeded)
            await transaction.CommitAsync();
        return result;
    }

    private IQueryable<OneTimeLink> Alive(string hash)
    {
        var now = Now;
        return db.Links.Where(link => link.TokenHash == hash && link.ExpiresAt > now && link.Account.DeactivatedAt == null);
    }

    private async Task<IdentityResult> SetPasswordAsync(Account account, string password)
    {
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        if (account.HasJoined && await accounts.RemovePasswordAsync(account) is { Succeeded: false } refused)
            return refused;
        return await accounts.AddPasswordAsync(account, password);
    }
}
