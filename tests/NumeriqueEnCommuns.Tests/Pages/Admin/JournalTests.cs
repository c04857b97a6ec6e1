using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class JournalTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";
    private const string Title = "Self Data\u202f: reprenons le contrôle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Says_who_changed_what_when_and_from_what_to_what()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Autre titre"), (SessionSubject.Access, "Invitation"));

        var revision = (await organiser.OpenAsync("/admin/journal")).QuerySelector(".revision")!;

        Assert.Equal("Camille, aujourd’hui à 12h", revision.QuerySelector("h2")!.Words());
        Assert.Equal("Session «\u202fAutre titre\u202f»", revision.QuerySelector("h3")!.Words());
        Assert.Equal(["Titre", "Accès"], revision.QuerySelectorAll("dt").Select(label => label.Words()));
        Assert.Equal(
            [$"[retiré\u202f: {Title}] → [ajouté\u202f: Autre titre]", "[retiré\u202f: libre] → [ajouté\u202f: sur invitation]"],
            revision.QuerySelectorAll(".diff-text").Select(change => change.Words()));
    }

    [Fact]
    public async Task Shows_a_text_word_by_word()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Abstract, "Un texte sur les données."));
        await site.SaveSessionAsync(SelfData, (SessionSubject.Abstract, "Un texte neuf sur les données."));

        var change = (await organiser.OpenAsync("/admin/journal")).QuerySelector(".revision .diff-text")!;

        Assert.Equal("[ajouté\u202f: neuf ]", change.QuerySelector("ins")!.Words());
        Assert.Null(change.QuerySelector("del"));
    }

    [Fact]
    public async Task Is_filtered_by_person_kind_day_and_name()
    {
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "L’été des données"));
        site.Wait(TimeSpan.FromDays(2));
        using var organiser = await site.SignedInAsync();
        await site.EditAsync(Editing.Dominique, async edit => (await edit.Db.Rooms.FindAsync(1))!.Capacity = 12);

        Assert.Equal(["Dominique", "Camille"], await WhoAsync(organiser, ""));
        Assert.Equal(["Camille"], await WhoAsync(organiser, "?qui=1"));
        Assert.Equal(["Dominique"], await WhoAsync(organiser, "?quoi=room"));
        Assert.Equal(["Dominique"], await WhoAsync(organiser, "?depuis=2018-06-02"));
        Assert.Equal(["Camille"], await WhoAsync(organiser, "?jusque=2018-06-01"));
        Assert.Equal(["Camille"], await WhoAsync(organiser, "?q=ete+donnees"));
        Assert.Empty(await WhoAsync(organiser, "?q=ete&quoi=room"));
        Assert.Equal(["Dominique", "Camille"], await WhoAsync(organiser, "?quoi=0&depuis=hier&jusque=9999-12-31&feuille=-4&q="));
    }

    [Fact]
    public async Task Is_cut_into_pages_that_keep_the_filters()
    {
        using var organiser = await site.SignedInAsync();
        foreach (var number in Enumerable.Range(1, 31))
            await site.SaveSessionAsync(SelfData, (SessionSubject.Title, $"Titre {number}"));

        var first = await organiser.OpenAsync("/admin/journal?qui=1");
        var second = await organiser.OpenAsync("/admin/journal?qui=1&feuille=2");

        Assert.Equal(30, first.QuerySelectorAll(".revision").Length);
        Assert.Contains("/admin/journal?qui=1&feuille=2", first.QuerySelector(".pagination")!.Links());
        Assert.Contains("31 modifications", first.Words(), StringComparison.Ordinal);
        Assert.Contains("Titre 1]", Assert.Single(second.QuerySelectorAll(".revision")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_of_a_thing_tells_what_changed_with_it_and_shows_only_its_own()
    {
        using var organiser = await site.SignedInAsync();
        await site.EditAsync(Editing.Camille, async edit =>
        {
            (await edit.Db.Sessions.FindAsync(1))!.Title = "Un";
            (await edit.Db.Sessions.FindAsync(2))!.Title = "Deux";
        });

        var history = await organiser.OpenAsync("/admin/historique/session/1");
        using var undone = await organiser.SubmitAsync(history, "/admin/historique/session/1", form: ".diff form");

        Assert.Equal("Historique de «\u202fUn\u202f»", history.Heading());
        Assert.Single(history.QuerySelectorAll("h3"));
        Assert.Contains("1 autre fiche changée en même temps", history.Words(), StringComparison.Ordinal);
        Assert.Equal("/admin/historique/session/1", undone.Headers.Location?.OriginalString);
        Assert.DoesNotContain(site.Programme.Sessions, session => session.Title == "Un");
        Assert.Contains(site.Programme.Sessions, session => session.Title == "Deux");
    }

    [Theory]
    [InlineData("/admin/historique/session/99999")]
    [InlineData("/admin/historique/0/1")]
    [InlineData("/admin/historique/compte/1")]
    [InlineData("/admin/journal/99999")]
    public async Task Answers_404_for_what_never_was(string path)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        await organiser.OpenAsync("/admin/historique/session/1");
    }

    [Fact]
    public async Task Text_is_only_text()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "<script>alert(1)</script>"), (SessionSubject.Abstract, "<img src=x onerror=alert(1)>"));

        foreach (var path in new[] { "/admin/journal", "/admin/journal/1", $"/admin/historique/session/{await site.IdOfAsync(SelfData)}", "/admin", "/admin/recherche?q=script" })
        {
            var main = (await organiser.OpenAsync(path)).QuerySelector("main")!;
            Assert.Empty(main.QuerySelectorAll("script, img"));
            Assert.Contains("<script>alert(1)</script>", main.TextContent, StringComparison.Ordinal);
        }
    }

    private static async Task<IEnumerable<string>> WhoAsync(Organiser organiser, string filters) =>
        (await organiser.OpenAsync($"/admin/journal{filters}")).QuerySelectorAll(".revision h2").Select(heading => heading.Words().Split(',')[0]);
}
