using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

/// <summary>What is done to several sessions at once, from their list.</summary>
public sealed class SessionsSeveralTests : IDisposable
{
    private const string Slug = "la-mallette-pedagogique-data";

    private readonly UnusualSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Several_at_once_are_one_revision_and_what_was_refused_is_said()
    {
        using var organiser = await site.SignedInAsync();
        var draft = await site.IdOfAsync(UnusualSite.Draft);

        using var done = await organiser.PostAsync("/admin/sessions?feuille=1&tri=titre", [new("Several.Deed", "Cancel"), new("Several.Reason", "Tempête."), new("Several.Ids", "24"), new("Several.Ids", "25"), new("Several.Ids", $"{draft}"), new("Several.Ids", "4242")]);
        var told = await organiser.OpenAsync(done.Headers.Location!.OriginalString);

        Assert.Equal("/admin/sessions?tri=titre", done.Headers.Location!.OriginalString);
        var notice = told.QuerySelector(".notice")!.Words();
        Assert.StartsWith("2 sessions annulées. 2 restent comme elles étaient.", notice, StringComparison.Ordinal);
        Assert.Contains("c’est un brouillon", notice, StringComparison.Ordinal);
        Assert.Contains("elle n’existe plus", notice, StringComparison.Ordinal);
        var revision = Assert.Single(await site.RevisionsAsync());
        Assert.Equal([(24, "state"), (25, "state")], revision.Changes.Select(change => (change.SubjectId, change.Field)));
        Assert.Equal("Tempête.", site.Programme.Session(Slug)!.CancellationReason);
    }

    [Fact]
    public async Task All_that_the_filters_keep_are_copied_then_deleted_on_every_sheet()
    {
        using var organiser = await site.SignedInAsync();
        const string Mondays = "/admin/sessions?jour=2018-09-13&statut=publiee";
        var count = site.Programme.Sessions.Count(session => session.Day <= new DateOnly(2018, 9, 13) && (session.LastDay ?? session.Day) >= new DateOnly(2018, 9, 13) && !session.IsCancelled);

        using var copied = await organiser.PostAsync(Mondays, [new("Several.Deed", nameof(NumeriqueEnCommuns.Pages.Admin.Sessions.SessionDeed.Copy)), new("Several.Everything", "true")]);
        var told = (await organiser.OpenAsync("/admin/sessions?statut=brouillon")).Words();
        using var deleted = await organiser.PostAsync("/admin/sessions?statut=brouillon", [new("Several.Deed", "Delete"), new("Several.Everything", "true")]);

        Assert.Contains($"{count} sessions copiées.", told, StringComparison.Ordinal);
        Assert.Contains($"{count + 1} sessions supprimées.", (await organiser.OpenAsync("/admin/sessions")).Words(), StringComparison.Ordinal);
        Assert.Equal(2, (await site.RevisionsAsync()).Count);
        Assert.DoesNotContain(await site.InDatabaseAsync(db => Task.FromResult(db.Sessions.ToList())), session => session.Status is SessionStatus.Draft);
    }

    [Fact]
    public async Task Several_are_published_only_once_somebody_has_read_that_it_is_for_good()
    {
        using var organiser = await site.SignedInAsync();
        var draft = await site.IdOfAsync(UnusualSite.Draft);

        using var asked = await organiser.PostAsync("/admin/sessions?statut=brouillon", [new("Several.Deed", "Publish"), new("Several.Ids", $"{draft}"), new("Several.Ids", "24")]);
        var page = await asked.ReadPageAsync();
        var before = site.Programme.Session(UnusualSite.Draft);
        using var done = await organiser.SubmitAsync(page, "/admin/sessions?statut=brouillon");

        Assert.Equal("Publier 1 session", page.Heading());
        Assert.Contains("plus supprimé", page.Words(), StringComparison.Ordinal);
        Assert.Equal($"/admin/sessions/{draft}", page.QuerySelector("main .lines a")!.GetAttribute("href"));
        Assert.Null(before);
        Assert.NotNull(site.Programme.Session(UnusualSite.Draft));
        Assert.StartsWith("1 session publiée.", (await organiser.OpenAsync(done.Headers.Location!.OriginalString)).QuerySelector(".notice")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_ticked_or_nothing_to_do_is_said()
    {
        using var organiser = await site.SignedInAsync();

        using var nothing = await organiser.PostAsync("/admin/sessions", [new("Several.Ids", "24")]);
        using var nobody = await organiser.PostAsync("/admin/sessions", [new("Several.Deed", "Publish")]);
        var page = await nothing.ReadPageAsync();

        Assert.Contains("Choisissez ce qu’il faut faire", page.QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.True(page.QuerySelector("#choisir-24")!.HasAttribute("checked"));
        Assert.Contains("Cochez au moins une session.", (await nobody.ReadPageAsync()).QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
    }
}
