using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Accounts;

public static class AccountsStart
{
    public static Task OpenAccountsAsync(this IServiceProvider services) => services.GetRequiredService<AccountsDb>().Database.BringUpToDateAsync();

    /// <summary>The sentence with the one-time link that start-up prints while nobody can sign in; null afterwards.</summary>
    public static async Task<string?> FirstAccountAddressAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAccount>();
        return await first.IsAwaitedAsync() ? first.Path : null;
    }
}
