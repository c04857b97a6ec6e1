using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;

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
    public async Task An_address_that_has_to_wait_takes_no_place_from_the_others()
    {
        using var browser = site.Browser();
        for (var attempt = 0; attempt < Refusals; attempt++)
            (await browser.SignInAsync($"inconnu-{attempt}@exemple.fr", "n’importe quoi d’assez long")).Dispose();
        var rate = site.Services.GetRequiredService<SignInRate>();
        var places = Enumerable.Range(0, SignInRate.CheckedAtOnce + SignInRate.Waiting).Select(_ => rate.EnterAsync(TestContext.Current.CancellationToken).AsTask()).ToList();

        using var answer = await browser.SignInAsync("encore@exemple.fr", "n’importe quoi d’assez long");

        using var none = await rate.EnterAsync(TestContext.Current.CancellationToken);
        Assert.False(none.IsAcquired);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        foreach (var place in places)
            (await place).Dispose();
    }

    [Fact]
    public async Task Guesses_sent_all_at_once_gain_next_to_nothing()
    {
        using var browser = site.Browser();
        var page = await browser.OpenAsync("/admin/connexion");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(guess =>
            browser.SubmitAsync(page, "/admin/connexion", new Dictionary<string, string> { ["Form.Email"] = $"inconnu-{guess}@exemple.fr", ["Form.Password"] = "n’importe quoi d’assez long" })));

        // those that were being checked when the last one that is allowed was refused
        Assert.InRange(answers.Count(answer => answer.StatusCode is HttpStatusCode.OK), Refusals, Refusals + SignInRate.CheckedAtOnce - 1);
        Assert.Contains(answers, answer => answer.StatusCode is HttpStatusCode.TooManyRequests);
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
