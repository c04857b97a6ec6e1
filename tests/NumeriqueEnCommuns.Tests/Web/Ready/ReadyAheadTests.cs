namespace NumeriqueEnCommuns.Tests.Web.Ready;

/// <summary>Pages asked for while an editor saves are made before the saved programme is everyone's.</summary>
public sealed class ReadyAheadTests
{
    private const string Saved = "self-data-reprenons-le-controle";
    private const string NewTitle = "Self Data, suite";
    private const string Page = "/sessions/" + Saved;

    [Fact]
    public async Task Whoever_asks_while_the_programme_is_read_anew_has_the_former_page_and_afterwards_the_new_one_lies_ready()
    {
        using var site = new BusySite("/programme");
        await site.TextAsync("/programme");

        await site.SaveSessionAsync(Saved, ("title", NewTitle));

        Assert.DoesNotContain(NewTitle, Assert.Single(site.ReadMeanwhile), StringComparison.Ordinal);
        Assert.Equal(2, site.Made("/programme"));
        Assert.Contains(NewTitle, await site.TextAsync("/programme"), StringComparison.Ordinal);
        Assert.Equal(2, site.Made("/programme"));
    }

    [Fact]
    public async Task An_organiser_s_own_request_goes_on_as_if_nothing_had_been_made()
    {
        using var site = new BusySite("/programme");
        using var organiser = await site.SignedInAsync();
        await site.TextAsync("/programme");
        var path = $"/admin/sessions/{await site.IdOfAsync(Saved)}";

        using var saved = await organiser.PostAsync(path, [new("Form.Title", NewTitle)]);

        Assert.Equal(2, site.Made("/programme"));
        Assert.Equal(path, saved.Headers.Location?.OriginalString);
        Assert.False(site.HasForgottenARequest);
        Assert.Contains("enregistré", (await organiser.OpenAsync(path)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("identity")]
    public async Task Is_the_page_that_whoever_asks_next_would_have_had_made(string encoding)
    {
        using var site = new BusySite(Page) { Encoding = encoding };
        await site.AskAsync(Page);
        await site.SaveSessionAsync(Saved, ("title", NewTitle));
        var made = site.Made(Page);

        using var ready = await site.AskAsync(Page);
        using var other = await site.AskAsync(Page + "?x");

        Assert.Equal(2, made);
        Assert.Null(ready.Headers.Age);
        Assert.Equal(await other.Content.ReadAsByteArrayAsync(), await ready.Content.ReadAsByteArrayAsync());
        Assert.Equal(HeadersOf(other), HeadersOf(ready));
    }

    [Fact]
    public async Task Nothing_is_made_that_nobody_asks_for_meanwhile()
    {
        using var site = new BusySite();
        await site.TextAsync("/programme");
        await site.TextAsync("/programme");

        await site.SaveSessionAsync(Saved, ("title", NewTitle));

        Assert.Equal(1, site.Made("/programme"));
    }

    [Fact]
    public async Task A_page_that_fails_keeps_neither_the_others_nor_the_save_from_anybody()
    {
        using var site = new BusySite("/programme", "/intervenants");
        await site.TextAsync("/programme");
        await site.TextAsync("/intervenants");
        site.Failing = "/intervenants";

        var outcome = await site.SaveSessionAsync(Saved, ("title", NewTitle));
        site.Failing = null;

        Assert.Empty(outcome.Refusals);
        Assert.Equal(2, site.Made("/programme"));
        Assert.Contains(NewTitle, await site.TextAsync("/programme"), StringComparison.Ordinal);
        Assert.Contains("Intervenant", await site.TextAsync("/intervenants"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_log_tells_of_a_request_that_nobody_made()
    {
        using var site = new BusySite("/programme");
        await site.TextAsync("/programme");

        await site.SaveSessionAsync(Saved, ("title", NewTitle));

        Assert.Equal(2, site.Made("/programme"));
        Assert.Single(site.Sentences, sentence => sentence.Contains("\"/programme\" responded", StringComparison.Ordinal));
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key is not ("Age" or "Date" or "Content-Length" or "Transfer-Encoding"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);
}
