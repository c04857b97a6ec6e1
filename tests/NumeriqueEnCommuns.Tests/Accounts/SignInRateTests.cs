using System.Net;

namespace NumeriqueEnCommuns.Tests.Accounts;

public sealed class SignInRateTests : IDisposable
{
    private const int Refusals = 3;

    private readonly SettledSite site = new(("Site:RefusedSignIns", $"{Refusals}"));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Too_many_refusals_to_one_address_end_in_words_that_say_what_to_do()
    {
        using var browser = site.Browser();
        for (var attempt = 0; attempt < Refusals; attempt++)
            (await browser.SignInAsync($"inconnu-{attempt}@exemple.fr", "n’importe quoi d’assez long")).Dispose();

        using var answer = await browser.SignInAsync("encore@exemple.fr", "n’importe quoi d’assez long");
        using var page = await browser.GetAsync("/admin/connexion");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(5), answer.Headers.RetryAfter?.Delta);
        Assert.Contains("Attendez cinq minutes", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_whole_conference_comes_in_from_behind_one_address()
    {
        for (var organiser = 0; organiser < 3 * Refusals; organiser++)
        {
            var account = await site.AddAccountAsync(name: $"Organisatrice {organiser}");
            await site.TurnSecondFactorOnAsync(account);
            using var browser = site.Browser();

            using var answer = await browser.SignInAsync(account.Email!);

            Assert.Equal("Second facteur", (await answer.ReadPageAsync()).Heading());
        }
    }

    [Fact]
    public async Task Guesses_at_a_link_count_too()
    {
        using var browser = site.Browser();
        var page = await browser.OpenAsync("/admin/connexion");
        for (var guess = 0; guess < Refusals; guess++)
            (await browser.SubmitAsync(page, $"/admin/invitation?jeton={guess}")).Dispose();

        using var answer = await browser.SubmitAsync(page, "/admin/invitation?jeton=encore");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }
}
