using Microsoft.AspNetCore.DataProtection;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Accounts;

public static class AccountsStart
{
    public static async Task OpenAccountsAsync(this IServiceProvider services)
    {
        // on a thread of its own, since some of it is no question to the database
        await Task.Yield();
        await services.GetRequiredService<AccountsDb>().Database.BringUpToDateAsync();
        // makes the first key while no other instance starts: two would each make one, and not know that of the other
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(AccountsStart)).Protect([]);
    }

    /// <summary>The sentence with the one-time link that start-up prints while nobody can sign in; null afterwards.</summary>
    public static async Task<string?> FirstAccountAddressAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAccount>();
        return await first.IsAwaitedAsync() ? first.Path : null;
    }
}
