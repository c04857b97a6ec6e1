namespace NumeriqueEnCommuns.Tests.Pages.Admin;

/// <summary>Pages of text, and formats.</summary>
public sealed class TextsTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Resources_of_the_medialab_are_public()
    {
        using var organiser = await site.SignedInAsync();
        var medialab = await PathOfAsync("forum-et-medialab");

        using var more = await organiser.PostAsync(medialab, [new("Form.Resources[0].Title", "Le film"), new("Form.Resources[0].Url", "https://video.exemple.fr/1"), new("Form.Resources[0].Kind", "Video"), new("encore", "Form.Resources")]);
        using var saved = await organiser.SubmitAsync(await more.ReadPageAsync(), medialab, [new("Form.Resources[1].Title", "Les photos"), new("Form.Resources[1].Url", "https://photos.exemple.fr"), new("Form.Resources[1].Kind", "Photo")]);

        var resources = (await site.OpenAsync("/forum-et-medialab")).Part("Ressources");
        Assert.Equal(medialab, saved.Headers.Location?.OriginalString);
        Assert.Equal(["https://video.exemple.fr/1", "https://photos.exemple.fr"], resources.Links("https"));
        Assert.Contains("Vidéo, sur video.exemple.fr", resources.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_runs_something_is_refused_and_stays_typed()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync(await PathOfAsync("forum-et-medialab"), [new("Form.Resources[0].Url", "javascript:alert(1)")]);

        var page = await answer.ReadPageAsync();
        Assert.Equal("javascript:alert(1)", page.GetElementById("Form_Resources_0__Url")!.GetAttribute("value"));
        Assert.Equal(["Donnez un titre à cette ressource.", "Le lien d’une ressource commence par https:// ou http://."], page.QuerySelectorAll(".field-error").Select(error => error.TextContent));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_resource_whose_line_is_emptied_goes()
    {
        using var organiser = await site.SignedInAsync();
        var medialab = await PathOfAsync("forum-et-medialab");
        using var made = await organiser.PostAsync(medialab, [new("Form.Resources[0].Title", "Le film"), new("Form.Resources[0].Url", "https://video.exemple.fr/1")]);

        using var saved = await organiser.PostAsync(medialab, [new("Form.Resources[0].Title", ""), new("Form.Resources[0].Url", "")]);

        Assert.Equal(2, (await site.RevisionsAsync()).Count);
        Assert.Empty(site.Programme.Page("forum-et-medialab")!.Resources);
    }

    [Fact]
    public async Task A_new_page_is_public_and_can_go_again()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync("/admin/pages/nouveau", [new("Form.Title", "Venir à vélo"), new("Form.Text", "## Garer\n\n<img src=x onerror=alert(1)>")]);
        var page = await site.OpenAsync("/venir-a-velo");
        using var deleted = await organiser.PostAsync(saved.Headers.Location!.OriginalString, form: ".thing-foot form");
        using var gone = await site.GetAsync("/venir-a-velo");

        Assert.Equal("Garer", page.QuerySelector(".prose h2")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main img"));
        Assert.Equal("/admin/pages", deleted.Headers.Location?.OriginalString);
        Assert.Equal(System.Net.HttpStatusCode.Gone, gone.StatusCode);
    }

    [Theory]
    [InlineData("mentions-legales", "Form.Slug", "mentions", "son adresse ne change pas")]
    [InlineData("editos", "Form.Slug", "admin", "celle d’une partie du site")]
    [InlineData("editos", "Form.Text", "", "Écrivez le texte de la page.")]
    [InlineData("editos", "Form.Title", " ", "Donnez un titre à la page.")]
    [InlineData("editos", "Form.Title", "\u0007", "Remplissez ce champ : titre.")]
    public async Task What_a_page_cannot_be_is_said(string slug, string field, string value, string sentence)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync(await PathOfAsync(slug), [new(field, value)]);

        Assert.Contains(sentence, (await answer.ReadPageAsync()).QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_text_of_a_hundred_thousand_signs_is_refused_and_comes_back_whole()
    {
        using var organiser = await site.SignedInAsync();
        var text = new string('a', 100_000);

        using var answer = await organiser.PostAsync(await PathOfAsync("editos"), [new("Form.Text", text)]);
        using var preview = await organiser.PostAsync(await PathOfAsync("editos"), [new("Form.Text", text), new("apercu", "Form.Text")]);

        var page = await answer.ReadPageAsync();
        Assert.Contains("trop long", page.QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(text, page.GetElementById("Form_Text")!.TextContent.Trim());
        Assert.Contains("trop long", (await preview.ReadPageAsync()).QuerySelector(".preview")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_page_says_that_it_stays()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync(await PathOfAsync("accessibilite"));

        Assert.Null(page.QuerySelector(".thing-foot form"));
        Assert.Contains("elle est obligatoire", page.QuerySelector(".thing-foot")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_is_made_named_and_taken_away_while_nothing_uses_it()
    {
        using var organiser = await site.SignedInAsync();

        using var made = await organiser.PostAsync("/admin/formats/nouveau", [new("Form.Name", "Pause café"), new("Form.Plural", "Pauses café"), new("Form.IsBreak", "true")]);
        var format = site.Programme.Formats[^1];
        using var refused = await organiser.PostAsync("/admin/formats/10", [new("Form.Plural", "")]);
        using var deleted = await organiser.PostAsync("/admin/formats/10", form: ".thing-foot form");
        var used = await organiser.OpenAsync("/admin/formats/5");

        Assert.Equal(("pause-cafe", "Pauses café", true), (format.Slug, format.Plural, format.IsBreak));
        Assert.Contains("Donnez le nom au pluriel", (await refused.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Equal("/admin/formats", deleted.Headers.Location?.OriginalString);
        Assert.Contains("sessions en dépendent", used.QuerySelector(".thing-foot")!.Words(), StringComparison.Ordinal);
        var users = site.Programme.Sessions.Where(session => session.Format.Id == 5).Select(session => session.Id).Order().Take(10);
        Assert.Equal(users.Select(id => $"/admin/sessions/{id}"), used.QuerySelector(".thing-foot")!.Links("/admin/sessions/"));
    }

    private async Task<string> PathOfAsync(string slug) =>
        $"/admin/pages/{await site.InDatabaseAsync(db => Task.FromResult(db.Pages.Single(page => page.Slug == slug).Id))}";
}
