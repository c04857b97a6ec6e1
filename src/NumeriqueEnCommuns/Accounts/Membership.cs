using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>What administrators do to accounts. The last active administrator stays one.</summary>
public sealed class Membership(AccountsDb db, UserManager<Account> accounts, OneTimeLinks links, TimeProvider clock)
{
    /// <summary>All accounts, by name.</summary>
    public Task<List<Account>> ListAsync() => db.Users.AsNoTracking().OrderBy(account => account.DisplayName).ToListAsync();

    public static Account New(string email, string name, AccountRole role = AccountRole.Organisation) =>
        new() { UserName = email, Email = email, DisplayName = name, Role = role };

    /// <summary>An account without a password: it can do nothing until its invitation is answered.</summary>
    public Task<IdentityResult> InviteAsync(Account account) => accounts.CreateAsync(account);

    /// <summary>False where nobody would be left to administer.</summary>
    public async Task<bool> DeactivateAsync(Account account)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        account.DeactivatedAt = clock.GetUtcNow().UtcDateTime;
        await links.RevokeAsync(account);
        await accounts.UpdateSecurityStampAsync(account);
        return await KeepIfAdministeredAsync(transaction, account);
    }

    public async Task ReactivateAsync(Account account)
    {
        account.DeactivatedAt = null;
        await accounts.UpdateAsync(account);
    }

    /// <summary>False where nobody would be left to administer.</summary>
    public async Task<bool> ChangeRoleAsync(Account account, AccountRole role)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        account.Role = role;
        await accounts.UpdateAsync(account);
        return await KeepIfAdministeredAsync(transaction, account);
    }

    private async Task<bool> KeepIfAdministeredAsync(IDbContextTransaction transaction, Account account)
    {
        if (await db.Users.AnyAsync(Account.ActiveAdministrator))
        {
            await transaction.CommitAsync();
            return true;
        }

        await transaction.RollbackAsync();
        await db.Entry(account).ReloadAsync();
        return false;
    }
}
