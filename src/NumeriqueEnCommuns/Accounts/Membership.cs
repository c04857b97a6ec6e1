using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>What administrators do to accounts. The last active administrator stays one.</summary>
public sealed class Membership(AccountsDb db, UserManager<Account> accounts, OneTimeLinks links, TimeProvider clock)
{
    /// <summary>All accounts, by name.</summary>
    public Task<List<Account>> ListAsync() => db.Users.AsNoTracking().OrderBy(account => account.DisplayName).ToListAsync();

    public static Account New(string email, string name, AccountRole role = AccountRole.Organisation) =>
        new() { UserName = email, Email = email, DisplayName = SignatureAttribute.Clean(name), Role = role };

    /// <summary>Whether somebody else signs with this name: in the journal, nobody could tell them apart.</summary>
    /// <param name="name">Null where nothing but blanks was typed: nobody is called that.</param>
    /// <param name="by">Whose own name is no other's.</param>
    public async Task<bool> IsTakenAsync(string? name, Account? by = null)
    {
        if (name is null)
            return false;

        var names = await db.Users.AsNoTracking().Where(account => by == null || account.Id != by.Id).Select(account => account.DisplayName).ToListAsync();
        return names.Any(other => Namesakes.Plain(other) == Namesakes.Plain(name));
    }

    /// <summary>An account without a password: it can do nothing until its invitation is answered.</summary>
    public Task<IdentityResult> InviteAsync(Account account) => accounts.CreateAsync(account);

    /// <summary>Refused where nobody would be left to administer.</summary>
    public async Task<IdentityResult> DeactivateAsync(Account account)
    {
        await using var transaction = await db.Database.BeginWritingAsync();
        account.DeactivatedAt = clock.GetUtcNow().UtcDateTime;
        await links.RevokeAsync(account);
        return await KeepIfAdministeredAsync(transaction, account, await accounts.UpdateSecurityStampAsync(account));
    }

    public Task<IdentityResult> ReactivateAsync(Account account)
    {
        account.DeactivatedAt = null;
        return accounts.UpdateAsync(account);
    }

    /// <summary>Refused where nobody would be left to administer.</summary>
    public async Task<IdentityResult> ChangeRoleAsync(Account account, AccountRole role)
    {
        await using var transaction = await db.Database.BeginWritingAsync();
        account.Role = role;
        return await KeepIfAdministeredAsync(transaction, account, await accounts.UpdateAsync(account));
    }

    private async Task<IdentityResult> KeepIfAdministeredAsync(IDbContextTransaction transaction, Account account, IdentityResult result)
    {
        if (result.Succeeded && !await db.Users.AnyAsync(Account.ActiveAdministrator))
            result = IdentityResult.Failed(FrenchErrors.LastAdministrator);
        if (result.Succeeded)
        {
            await transaction.CommitAsync();
            return result;
        }

        await transaction.RollbackAsync();
        await db.Entry(account).ReloadAsync();
        return result;
    }
}
