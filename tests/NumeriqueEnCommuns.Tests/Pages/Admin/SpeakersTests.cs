namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class SpeakersTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_new_one_is_filed_under_the_family_name_and_found_without_accents()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync("/admin/intervenants/nouveau", [new("Form.Name", "Zoé de Périgny")]);
        var form = await organiser.OpenAsync("/admin/intervenants/120");
        var list = await organiser.OpenAsync("/admin/intervenants?q=PERIGNY");

        Assert.Equal("/admin/intervenants/120", saved.Headers.Location?.OriginalString);
        Assert.Equal("Périgny Zoé de", form.GetElementById("Form_SortName")!.GetAttribute("value"));
        Assert.Equal("zoe-de-perigny", form.GetElementById("Form_Slug")!.GetAttribute("value"));
        Assert.Equal(["Zoé de Périgny"], list.QuerySelectorAll("tbody th").Select(name => name.Words()));
        Assert.Contains("aucune", list.QuerySelector("tbody")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_public_and_the_sessions_are_listed()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync("/admin/intervenants/22", [new("Form.Name", "Julien Cauclet"), new("Form.Slug", "julien-cauclet")]);
        var form = await organiser.OpenAsync("/admin/intervenants/22");
        using var former = await site.GetAsync("/intervenants/julien-coclet");

        Assert.Equal("Julien Cauclet", (await site.OpenAsync("/intervenants/julien-cauclet")).Heading());
        Assert.Equal("/intervenants/julien-cauclet", former.Headers.Location?.OriginalString);
        Assert.Contains("/admin/sessions/45", form.Links());
    }

    [Fact]
    public async Task A_name_is_needed_and_what_was_typed_stays()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync("/admin/intervenants/22", [new("Form.Name", " "), new("Form.SortName", "Coclé")]);

        var page = await answer.ReadPageAsync();
        Assert.Contains("Donnez un nom.", page.Words(), StringComparison.Ordinal);
        Assert.Equal("Coclé", page.GetElementById("Form_SortName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_list_is_filtered_and_paged()
    {
        using var organiser = await site.SignedInAsync();
        using var made = await organiser.PostAsync("/admin/intervenants/nouveau", [new("Form.Name", "Encore Personne")]);

        var first = await organiser.OpenAsync("/admin/intervenants");
        var last = await organiser.OpenAsync("/admin/intervenants?page-n=99");
        var idle = await organiser.OpenAsync("/admin/intervenants?type=sans-session&q=personne");

        Assert.Equal(50, first.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("3", last.QuerySelector(".pagination [aria-current]")!.TextContent);
        Assert.Equal(20, last.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(["Encore Personne"], idle.QuerySelectorAll("tbody th").Select(name => name.Words()));
    }

    [Fact]
    public async Task Whoever_takes_part_is_not_deleted_even_by_a_forged_request()
    {
        using var organiser = await site.SignedInAsync();
        using var made = await organiser.PostAsync("/admin/intervenants/nouveau", [new("Form.Name", "Personne de passage")]);
        var page = await organiser.OpenAsync("/admin/intervenants/120");

        using var forged = await organiser.SubmitAsync(page, "/admin/intervenants/22?handler=Delete", form: Organiser.FormOfThePage);
        var kept = await organiser.OpenAsync("/admin/intervenants/22");
        using var deleted = await organiser.SubmitAsync(page, "/admin/intervenants/120", form: ".thing-foot form");

        Assert.Contains("Rien n’a été supprimé", kept.Words(), StringComparison.Ordinal);
        Assert.Contains("sessions en dépendent", kept.QuerySelector(".thing-foot")!.Words(), StringComparison.Ordinal);
        Assert.Equal("/admin/intervenants", deleted.Headers.Location?.OriginalString);
    }
}
