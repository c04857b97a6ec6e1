using System.Net;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class EditionTests : IDisposable
{
    private const string Path = "/admin/edition";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_form_that_changes_nothing_saves_nothing()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        using var answer = await administrator.PostAsync(Path);

        Assert.Equal(Path, answer.Headers.Location?.OriginalString);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_change_is_on_the_home_page_at_the_next_request()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var before = await site.OpenAsync("/");

        using var saved = await administrator.PostAsync(Path,
        [
            new("Form.Name", "Numérique partout"), new("Form.Starts", "2018-09-12"), new("Form.Introduction", "Un **grand** moment."),
            new("Form.Axes[0].Name", "Les lieux"), new("Form.Axes[3].Name", "Écologie"), new("Form.LicenceName", "ODbL"),
        ]);
        var after = await site.OpenAsync("/");

        Assert.Equal("Numérique en Commun[s]", before.Heading());
        Assert.Equal("Numérique partout", after.Heading());
        Assert.Contains("du 12 au 14 septembre 2018", after.Words(), StringComparison.Ordinal);
        Assert.Equal("grand", after.QuerySelector("blockquote strong")!.TextContent);
        Assert.Equal(["Les lieux", "Données", "Communs", "Écologie"], after.Part("Axes").QuerySelectorAll("h3").Select(axis => axis.Words()));
        Assert.Equal(["lieux", "donnees", "communs", "ecologie"], site.Programme.Edition.Axes.Select(axis => axis.Slug));
        Assert.Equal("ODbL", site.Programme.Edition.LicenceName);
    }

    [Fact]
    public async Task Walking_times_are_kept_for_each_pair_of_venues()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        using var saved = await administrator.PostAsync(Path, [new("Form.Walks[0].Minutes", "8"), new("Form.Walks[0].StepFreeMinutes", "12"), new("Form.Walks[2].Minutes", "5")]);
        var form = await administrator.OpenAsync(Path);

        var times = await site.InDatabaseAsync(db => Task.FromResult(db.Editions.Single().WalkingTimes));
        Assert.Equal([(1, 2, 8, 12), (2, 3, 5, null)], times.Select(time => (time.From, time.To, time.Minutes, time.StepFreeMinutes)));
        Assert.Equal(3, form.QuerySelectorAll("[name$='.Minutes']").Length);
    }

    [Theory]
    [InlineData("Form.Ends", "2018-09-01", "Le dernier jour doit suivre le premier.")]
    [InlineData("Form.Ends", "", "Donnez le dernier jour.")]
    [InlineData("Form.Starts", "31/02/2018", "n’est pas une date")]
    [InlineData("Form.Ends", "9999-12-31", "Vérifiez l’année")]
    [InlineData("Form.TimeZone", "Mars/Olympus", "Ce fuseau horaire est inconnu.")]
    [InlineData("Form.Website", "javascript:alert(1)", "L’adresse du site commence par https://")]
    [InlineData("Form.LicenceUrl", "ftp://exemple.fr", "L’adresse de la licence commence par https://.")]
    [InlineData("Form.Accessibility", "parfaite", "Choisissez une réponse de la liste.")]
    [InlineData("Form.Axes[1].Name", "", "Donnez un nom à cet axe.")]
    [InlineData("Form.Walks[1].Minutes", "9999", "Donnez un temps de 1 à 600 minutes.")]
    [InlineData("Form.Walks[1].StepFreeMinutes", "5", "Donnez aussi le temps à pied.")]
    public async Task What_cannot_be_is_said_and_the_rest_stays_typed(string field, string value, string sentence)
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        using var answer = await administrator.PostAsync(Path, [new("Form.Subtitle", "Autre sous-titre"), new(field, value)]);

        var page = await answer.ReadPageAsync();
        Assert.Contains(sentence, page.QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".field-error"), error => error.TextContent.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal("Autre sous-titre", page.GetElementById("Form_Subtitle")!.GetAttribute("value"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task Organisation_is_neither_led_there_nor_let_in()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        using var organiser = await site.SignedInAsync();
        var form = await administrator.OpenAsync(Path);

        using var page = await organiser.GetAsync(Path);
        using var posted = await organiser.SubmitAsync(form, Path, [new("Form.Name", "Pirate")]);

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, posted.StatusCode);
        Assert.Equal("Numérique en Commun[s]", site.Programme.Edition.Name);
        Assert.DoesNotContain(Path, (await organiser.OpenAsync("/admin/contenus")).Links());
        Assert.Contains(Path, (await administrator.OpenAsync("/admin/contenus")).Links());
    }

    [Fact]
    public async Task The_edition_is_never_deleted()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var form = await administrator.OpenAsync(Path);

        using var forged = await administrator.SubmitAsync(form, Path + "?handler=Delete");

        Assert.Null(form.QuerySelector(".thing-foot form"));
        Assert.Contains("Rien n’a été supprimé", (await administrator.OpenAsync(Path)).Words(), StringComparison.Ordinal);
    }
}
