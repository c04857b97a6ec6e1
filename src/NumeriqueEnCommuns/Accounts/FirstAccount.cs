using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>The token of the link that start-up prints, in the memory of this process only.</summary>
public sealed class FirstAccountToken
{
    public string Value { get; } = LinkToken.New();

    public bool Is(string? token) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token ?? ""), Encoding.UTF8.GetBytes(Value));
}

/// <summary>A new site has no account and no default password: whoever reads the console creates the first administrator, once.</summary>
public sealed class FirstAccount(AccountsDb db, UserManager<Account> accounts, FirstAccountToken token)
{
    public string Path => $"/admin/premier-compte?jeton={token.Value}";

    public async Task<bool> IsAwaitedAsync() => !await db.Users.AnyAsync(Account.Member);

    public async Task<bool> AcceptsAsync(string? given) => token.Is(given) && await IsAwaitedAsync();

    /// <summary>Null where the token is wrong or an account exists by now: two that come together are served one after the other.</summary>
    public async Task<IdentityResult?> CreateAsync(string? given, Account account, string password)
    {
        await using var transaction = await db.Database.BeginWritingAsync();
        if (!await AcceptsAsync(given))
            return null;

        account.Role = AccountRole.Administration;
        var result = await accounts.CreateAsync(account, password);
        if (result.Succeeded)
            await transaction.CommitAsync();
        return result;
    }
}
