using System.Net;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class TracksTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_change_is_on_the_public_page_at_the_next_request()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.OpenAsync("/parcours/retro-prospective");

        using var saved = await organiser.PostAsync("/admin/parcours/2", [new("Form.Name", "Rétrospective et prospective")]);
        var after = await site.OpenAsync("/parcours/retro-prospective");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Rétro/prospective", before.Heading());
        Assert.Equal("Rétrospective et prospective", after.Heading());
        Assert.Contains("C’est enregistré.", (await organiser.OpenAsync("/admin/parcours/2")).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_one_takes_its_address_from_its_name()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync("/admin/parcours/nouveau", [new("Form.Name", "Écoles & cœurs"), new("Form.Letter", "G")]);

        Assert.Equal("/admin/parcours/7", saved.Headers.Location?.OriginalString);
        Assert.Equal("Écoles & cœurs", (await site.OpenAsync("/parcours/ecoles-coeurs")).Heading());
    }

    [Fact]
    public async Task What_is_refused_is_said_beside_the_field_and_stays_typed()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync("/admin/parcours/2", [new("Form.Slug", "les-communs-numeriques"), new("Form.LedBy", "Une équipe")]);

        var page = await answer.ReadPageAsync();
        var slug = page.GetElementById("Form_Slug")!;
        Assert.Contains("Cette adresse est prise", page.GetElementById(slug.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent, StringComparison.Ordinal);
        Assert.Equal("les-communs-numeriques", slug.GetAttribute("value"));
        Assert.Equal("Une équipe", page.GetElementById("Form_LedBy")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_people_on_one_field_decide_between_three_columns()
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var opened = await dominique.OpenAsync("/admin/parcours/2");
        using var first = await camille.PostAsync("/admin/parcours/2", [new("Form.Name", "Nom de Camille"), new("Form.LedBy", "L’équipe")]);

        using var second = await dominique.SubmitAsync(opened, "/admin/parcours/2", [new("Form.Name", "Nom de Dominique")]);
        var dispute = await second.ReadPageAsync();
        using var decided = await dominique.SubmitAsync(dispute, "/admin/fusion", [new("Choices[name]", "mine")]);

        Assert.Equal(["Rétro/prospective", "Nom de Camille", "Nom de Dominique"], dispute.QuerySelectorAll(".merge-text").Select(text => text.Words()));
        Assert.Contains("par Camille", dispute.Words(), StringComparison.Ordinal);
        var track = site.Programme.Track("retro-prospective")!;
        Assert.Equal(("Nom de Dominique", "L’équipe"), (track.Name, track.LedBy));
        Assert.Equal("/admin/parcours/2", decided.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_new_address_leads_on_from_the_former_one()
    {
        using var organiser = await site.SignedInAsync();
        await site.OpenAsync("/parcours/retro-prospective");

        using var saved = await organiser.PostAsync("/admin/parcours/2", [new("Form.Slug", "retro")]);
        using var former = await site.GetAsync("/parcours/retro-prospective");

        Assert.Equal(HttpStatusCode.MovedPermanently, former.StatusCode);
        Assert.Equal("/parcours/retro", former.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_is_in_use_is_not_deleted_and_what_is_gone_says_so()
    {
        using var organiser = await site.SignedInAsync();
        using var made = await organiser.PostAsync("/admin/parcours/nouveau", [new("Form.Name", "Éphémère"), new("Form.Letter", "Z")]);
        await site.OpenAsync("/parcours/ephemere");

        using var deleted = await organiser.PostAsync("/admin/parcours/7", form: ".thing-foot form");
        using var gone = await site.GetAsync("/parcours/ephemere");
        var used = await organiser.OpenAsync("/admin/parcours/2");

        Assert.Equal("/admin/parcours", deleted.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.Contains("n’est plus au programme", (await gone.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Null(used.QuerySelector(".thing-foot form"));
        Assert.Contains("sessions en dépendent", used.QuerySelector(".thing-foot")!.Words(), StringComparison.Ordinal);
    }
}
