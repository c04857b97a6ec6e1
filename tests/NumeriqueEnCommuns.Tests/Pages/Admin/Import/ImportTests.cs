using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Tests.Import;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Import;

/// <summary>From a file to the programme, through the pages.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Slug = "self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Our_own_file_changes_nothing_here()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        var trial = await administrator.RehearseAsync(OwnSchedule.Text(site.Programme));

        Assert.Contains("il n’y a rien à importer", trial.Words(), StringComparison.Ordinal);
        Assert.Contains("0 session modifiée", trial.Words(), StringComparison.Ordinal);
        Assert.Null(trial.QuerySelector("main form button"));
    }

    [Fact]
    public async Task A_change_is_shown_field_by_field_then_made_and_undone_as_one()
    {
        var before = await site.ExportAsync();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var session = site.Programme.Sessions.Single(session => session.Slug == Slug);
        var file = OwnSchedule.Text(site.Programme).Replace(OwnSchedule.Escaped(session.Title), "Self Data, encore", StringComparison.Ordinal).Replace("\"Amphi 150 —", "\"Salle neuve —", StringComparison.Ordinal);

        var trial = await administrator.RehearseAsync(file);
        var changed = trial.Part("Sessions modifiées 1");
        Assert.Contains("Titre", changed.Words(), StringComparison.Ordinal);
        Assert.Equal(before, await site.ExportAsync());
        using var answer = await administrator.PressAsync(trial, "main form button");
        var journal = await administrator.OpenAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal("Self Data, encore", (await site.OpenAsync($"/sessions/{Slug}")).Heading());
        var revision = Assert.Single(await site.RevisionsAsync());
        Assert.Equal("Ada Martin", revision.AuthorName);
        Assert.Contains("Self Data, encore", journal.Words(), StringComparison.Ordinal);
        Assert.True((await site.UndoAsync(revision.Id)).IsSaved);
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task New_sessions_with_all_that_they_bring_come_as_drafts_and_go_as_one()
    {
        var before = await site.ExportAsync();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var trial = await administrator.RehearseAsync(Importing.Foreign("""{"id": 1, "title": "Venue d’ailleurs", "date": "2018-09-14T10:00:00+02:00", "duration": "1:00", "room": "Grenier", "track": "Ailleurs", "type": "Veillée", "persons": [{"name": "Zoé Nouvelle"}]}"""),
            page => page.QuerySelectorAll("select").Where(select => select.GetAttribute("name")!.StartsWith("Rooms", StringComparison.Ordinal)).Select(select => KeyValuePair.Create(select.GetAttribute("name")!, "New")));

        Assert.Contains("1 session créée, en brouillon", trial.Words(), StringComparison.Ordinal);
        Assert.All(["Grenier", "Ailleurs", "Veillée", "Zoé Nouvelle"], name => Assert.Contains(name, trial.Words(), StringComparison.Ordinal));
        (await administrator.PressAsync(trial, "main form button")).Dispose();

        var export = await site.ExportAsync();
        Assert.Contains("\"title\": \"Venue d’ailleurs\"", export, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"draft\"", export, StringComparison.Ordinal);
        Assert.DoesNotContain("Venue d’ailleurs", (await site.OpenAsync("/programme")).Words(), StringComparison.Ordinal);
        var undone = await site.UndoAsync((await site.RevisionsAsync()).Single().Id);
        Assert.True(undone.IsSaved, string.Join(' ', undone.Refusals.Select(refusal => refusal.Sentence)));
        Assert.Equal(before, await site.ExportAsync());
        Assert.True((await site.UndoAsync(undone.Revision!.Value)).IsSaved);
        Assert.Equal(export, await site.ExportAsync());
    }

    [Fact]
    public async Task New_sessions_are_published_where_somebody_asked_for_it()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var trial = await administrator.RehearseAsync(Importing.Foreign("""{"id": 1, "title": "Venue d’ailleurs", "date": "2018-09-14T10:00:00+02:00"}"""), _ => [new("Publishes", "true")]);

        Assert.Contains("1 session créée, publiée", trial.Words(), StringComparison.Ordinal);
        (await administrator.PressAsync(trial, "main form button")).Dispose();

        Assert.Contains("Venue d’ailleurs", (await site.OpenAsync("/programme")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_colleague_changed_since_is_shown_again_and_not_overwritten()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var session = site.Programme.Sessions.Single(session => session.Slug == Slug);
        var trial = await administrator.RehearseAsync(OwnSchedule.Text(site.Programme).Replace(OwnSchedule.Escaped(session.Title), "Self Data, encore", StringComparison.Ordinal));
        await site.SaveSessionAsync(Slug, (SessionSubject.Title, "Self Data, par Camille"));
        var before = await site.ExportAsync();

        using var answer = await administrator.PressAsync(trial, "main form button");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var again = await answer.ReadPageAsync();
        Assert.Contains("le programme a changé", again.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("par Camille", again.Part("Sessions modifiées 1").Words(), StringComparison.Ordinal);
        Assert.Equal(before, await site.ExportAsync());
        using var agreed = await administrator.PressAsync(again, "main form button");
        Assert.Equal("Self Data, encore", (await site.OpenAsync($"/sessions/{Slug}")).Heading());
    }

    [Fact]
    public async Task A_button_pressed_twice_imports_once_and_leads_to_what_it_did()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var session = site.Programme.Sessions.Single(session => session.Slug == Slug);
        var trial = await administrator.RehearseAsync(OwnSchedule.Text(site.Programme).Replace(OwnSchedule.Escaped(session.Title), "Self Data, encore", StringComparison.Ordinal));

        using var first = await administrator.PressAsync(trial, "main form button");
        using var second = await administrator.PressAsync(trial, "main form button");

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Single(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_table_is_taken_column_by_column()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        using var uploaded = await administrator.UploadAsync(Importing.Path, "tableau.csv", "Intitulé;Date;Horaire;Couleur\nVenue d’un tableau;14/09/2018;10h;bleu");
        var columns = uploaded.Headers.Location!.OriginalString;
        var page = await administrator.OpenAsync(columns);
        using var refused = await administrator.SubmitAsync(page, columns);

        Assert.Contains("Dites quelle colonne contient le titre.", (await refused.ReadPageAsync()).QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Venue d’un tableau", page.Words(), StringComparison.Ordinal);
        using var twice = await administrator.SubmitAsync(page, columns, [new("Columns[0].Field", "title"), new("Columns[2].Field", "title")]);
        Assert.Contains("Une seule colonne peut contenir", (await twice.ReadPageAsync()).QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        using var chosen = await administrator.SubmitAsync(page, columns, [new("Columns[0].Field", "title"), new("Columns[2].Field", "start")]);
        using var named = await administrator.PostAsync(chosen.Headers.Location!.OriginalString);
        var trial = await administrator.OpenAsync(named.Headers.Location!.OriginalString);

        Assert.Equal([Importing.Path, columns, columns.Replace("colonnes", "correspondances", StringComparison.Ordinal)], trial.QuerySelector(".crumbs")!.Links());
        Assert.Contains("Venue d’un tableau vendredi 14 septembre, à partir de 10h", trial.Part("Sessions créées 1").Words(), StringComparison.Ordinal);
    }
}
