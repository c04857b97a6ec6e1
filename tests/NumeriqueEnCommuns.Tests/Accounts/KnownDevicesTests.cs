using System.Net;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Accounts;

/// <summary>All behind one address, where somebody has guessed too much.</summary>
public sealed class KnownDevicesTests : IDisposable
{
    private const int Refusals = 3;
    private const string Wrong = "n’importe quoi d’assez long";

    private readonly SettledSite site = new(("Site:RefusedSignIns", $"{Refusals}"));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Who_signed_in_here_before_comes_in_past_the_refusals_of_others()
    {
        var account = await site.AddAccountAsync();
        using var known = await SignedOutAsync(account.Email!);
        using var stranger = await GuesserAsync();

        using var elsewhere = await stranger.SignInAsync(account.Email!);
        using var here = await known.SignInAsync(account.Email!);

        Assert.Equal(HttpStatusCode.TooManyRequests, elsewhere.StatusCode);
        Assert.Equal("/admin", here.Headers.Location?.OriginalString);
        Assert.True(await known.IsSignedInAsync());
    }

    [Fact]
    public async Task But_guesses_only_a_few_times_more_in_however_many_browsers()
    {
        var account = await site.AddAccountAsync();
        using var first = await SignedOutAsync(account.Email!);
        using var second = await SignedOutAsync(account.Email!);
        (await GuesserAsync()).Dispose();

        List<HttpStatusCode> answers = [];
        for (var guess = 0; guess <= SignInRate.RefusalsOfAKnownDevice; guess++)
        {
            using var answer = await (guess % 2 == 0 ? first : second).SignInAsync($"autre-{guess}@exemple.fr", Wrong);
            answers.Add(answer.StatusCode);
        }

        Assert.All(answers[..^1], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task And_finds_an_account_that_guesses_have_closed_as_closed_as_anybody()
    {
        var account = await site.AddAccountAsync();
        using var known = await SignedOutAsync(account.Email!);
        for (var guess = 0; guess < 5; guess++)
            (await known.SignInAsync(account.Email!, Wrong)).Dispose();

        using var answer = await known.SignInAsync(account.Email!);

        Assert.Contains("un compte reste fermé un quart d’heure", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.False(await known.IsSignedInAsync());
    }

    [Fact]
    public async Task Its_own_refusals_close_the_address_to_nobody()
    {
        var account = await site.AddAccountAsync();
        using var known = await SignedOutAsync(account.Email!);
        for (var guess = 0; guess < Refusals; guess++)
            (await known.SignInAsync($"autre-{guess}@exemple.fr", Wrong)).Dispose();
        using var stranger = site.Browser();

        using var answer = await stranger.SignInAsync(account.Email!);

        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Is_forgotten_after_ninety_days()
    {
        var account = await site.AddAccountAsync();
        using var recent = await SignedOutAsync(account.Email!);
        (await GuesserAsync()).Dispose();

        site.Wait(TimeSpan.FromDays(89));
        using var before = await recent.SignInAsync("autre@exemple.fr", Wrong);
        site.Wait(TimeSpan.FromDays(2));
        using var after = await recent.SignInAsync("autre@exemple.fr", Wrong);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, after.StatusCode);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Cannot_be_made_up(string madeUp)
    {
        var account = await site.AddAccountAsync();
        using var stranger = await GuesserAsync();
        stranger.Cookies.Add(Organiser.Address, new Cookie("nec-appareil", madeUp));

        using var answer = await stranger.SignInAsync(account.Email!);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    private async Task<Organiser> SignedOutAsync(string email)
    {
        var browser = site.Browser();
        (await browser.SignInAsync(email)).Dispose();
        (await browser.PostAsync("/admin/mon-compte", form: "form[action$='deconnexion']")).Dispose();
        return browser;
    }

    private async Task<Organiser> GuesserAsync()
    {
        var browser = site.Browser();
        for (var guess = 0; guess < Refusals; guess++)
            (await browser.SignInAsync($"inconnu-{guess}@exemple.fr", Wrong)).Dispose();
        return browser;
    }
}
