using System.Net;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

/// <summary>Laure Lucchesi stays; Hervé Groléas turns out to be her.</summary>
public sealed class SpeakersMergeTests : IDisposable
{
    private const int Kept = 72;
    private const int Merged = 48;
    private const string Both = "self-data-reprenons-le-controle";
    private const string MergedOnly = "quelle-action-publique-pour-une-societe-numerique";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_will_happen_is_said_first()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"/admin/intervenants/{Kept}/reunir?avec={Merged}");

        Assert.Contains("/intervenants/herve-groleas mènera", page.Words(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".lines li").Select(line => line.Words()), line => line.StartsWith("Self Data", StringComparison.OrdinalIgnoreCase) && line.Contains("elles n’en font plus qu’une", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".lines li").Select(line => line.Words()), line => line.Contains("y prend la place", StringComparison.Ordinal));
        Assert.Contains("Hervé", site.Programme.Session(Both)!.Participations[0].Speaker.Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_become_one_everywhere_and_the_address_leads_on()
    {
        using var organiser = await site.SignedInAsync();
        await site.OpenAsync("/intervenants/herve-groleas");

        await MergeAsync(organiser);
        using var former = await site.GetAsync("/intervenants/herve-groleas");
        var list = await organiser.OpenAsync("/admin/intervenants?q=groleas");

        var both = Assert.Single(site.Programme.Session(Both)!.Participations);
        var moved = site.Programme.Session(MergedOnly)!.Participations.Single(one => one.Speaker.Id == Kept);
        Assert.Equal((Kept, "Etalab"), (both.Speaker.Id, both.Affiliation));
        Assert.Equal("Métropole de Lyon", moved.Affiliation);
        Assert.Equal(HttpStatusCode.MovedPermanently, former.StatusCode);
        Assert.Equal("/intervenants/laure-lucchesi", former.Headers.Location?.OriginalString);
        Assert.Empty(list.QuerySelectorAll("tbody tr"));
        Assert.Contains("a été réunie avec", (await organiser.OpenAsync($"/admin/intervenants/{Merged}")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_undo_puts_all_back()
    {
        var before = await site.ExportAsync();
        using var organiser = await site.SignedInAsync();
        await MergeAsync(organiser);
        var merged = await site.ExportAsync();

        var revision = Assert.Single(await site.RevisionsAsync());
        var undone = await site.UndoAsync(revision.Id);
        var again = await site.UndoAsync(undone.Revision!.Value);

        Assert.NotEqual(before, merged);
        Assert.True(undone.IsSaved);
        Assert.True(again.IsSaved);
        Assert.Equal(merged, await site.ExportAsync());
        await site.UndoAsync(again.Revision!.Value);
        Assert.Equal(before, await site.ExportAsync());
        Assert.Contains("Hervé", (await site.OpenAsync("/intervenants/herve-groleas")).Heading(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_still_names_the_merged_one_means_the_one_that_stayed()
    {
        using var organiser = await site.SignedInAsync();
        await MergeAsync(organiser);

        var saved = await site.SaveSessionAsync("quel-cadre-pour-les-communs", (SessionSubject.People, Notation.WriteList([new SessionPerson(Merged, Role.Speaker, null, false)])));

        Assert.True(saved.IsSaved);
        Assert.Equal(Kept, Assert.Single(site.Programme.Session("quel-cadre-pour-les-communs")!.Participations).Speaker.Id);
    }

    [Fact]
    public async Task What_was_merged_is_neither_merged_again_nor_deleted()
    {
        using var organiser = await site.SignedInAsync();
        var open = await organiser.OpenAsync($"/admin/intervenants/{Kept}/reunir?avec={Merged}");
        await MergeAsync(organiser);

        using var again = await organiser.SubmitAsync(open, "", form: "form.form-actions");
        using var page = await organiser.GetAsync($"/admin/intervenants/{Merged}/reunir");
        var merged = await organiser.OpenAsync($"/admin/intervenants/{Merged}");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Single(await site.RevisionsAsync());
        Assert.Null(merged.QuerySelector(".thing-foot form"));
        Assert.Contains("son adresse y mène", merged.QuerySelector(".thing-foot")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Probable_duplicates_are_proposed()
    {
        using var organiser = await site.SignedInAsync();
        using var made = await organiser.PostAsync("/admin/intervenants/nouveau", [new("Form.Name", "Groleas Herve")]);

        var list = await organiser.OpenAsync("/admin/intervenants");

        Assert.Contains($"/admin/intervenants/{Merged}/reunir?avec=120", list.QuerySelector(".panel-warning")!.Links());
    }

    private static async Task MergeAsync(Organiser organiser)
    {
        using var answer = await organiser.PostAsync($"/admin/intervenants/{Kept}/reunir?avec={Merged}", form: "form.form-actions");
        Assert.Equal($"/admin/intervenants/{Kept}", answer.Headers.Location?.OriginalString);
    }
}
