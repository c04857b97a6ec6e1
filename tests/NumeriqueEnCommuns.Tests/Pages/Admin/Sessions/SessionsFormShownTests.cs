using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

/// <summary>What the form shows without anything being saved.</summary>
public sealed class SessionsFormShownTests : IDisposable
{
    private const string Slug = "la-mallette-pedagogique-data";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_form_that_comes_back_after_signing_in_again_is_filled_in()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync(await PathOfAsync(Slug), [new("reprise", "1"), new("Form.Title", ""), new("Form.Start", "25h"), new("Form.People[0].Name", "Jeanne Neuve")]);
        var page = await answer.ReadPageAsync();

        Assert.Contains("Votre saisie est revenue.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(["", "25h", "Jeanne Neuve"], new[] { "Form_Title", "Form_Start", "Form_People_0__Name" }.Select(field => page.GetElementById(field)!.GetAttribute("value") ?? ""));
        Assert.Empty(page.QuerySelectorAll("[aria-invalid]"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_text_is_shown_as_the_public_will_read_it_and_nothing_is_saved()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(await PathOfAsync(Slug));

        using var answer = await organiser.PressAsync(page, "[data-preview]", [new("Form.Title", ""), new("Form.Abstract", "Un **mot**\n\n<script>alert(1)</script> [lien](javascript:alert(1))")]);
        var shown = await answer.ReadPageAsync();

        var preview = shown.GetElementById("Form_Abstract-apercu")!;
        Assert.Equal("mot", preview.QuerySelector("strong")?.TextContent);
        Assert.Null(preview.QuerySelector("script"));
        Assert.DoesNotContain("javascript:", preview.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script>alert(1)</script>", shown.QuerySelector<IHtmlTextAreaElement>("#Form_Abstract")!.Value, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector("[data-errors]"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_version_that_cannot_be_read_names_no_field_that_nobody_sees()
    {
        using var organiser = await site.SignedInAsync();

        using var refused = await organiser.PostAsync(await PathOfAsync(Slug), [new("Version", "abc"), new("Form.Title", "Un titre neuf")]);
        var page = await refused.ReadPageAsync();

        Assert.Contains("rechargez la page et recommencez", page.QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Version", page.QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.Equal("Un titre neuf", page.QuerySelector<IHtmlInputElement>("#Form_Title")!.Value);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task Problems_of_the_session_stand_on_its_form()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(Slug, (SessionSubject.Abstract, null), (SessionSubject.Place, null));

        var page = await organiser.OpenAsync(await PathOfAsync(Slug));

        Assert.Contains(page.QuerySelectorAll(".problem"), problem => problem.Words().Contains("n’a pas de texte de présentation", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".problem"), problem => problem.Words().Contains("n’a ni salle ni lieu", StringComparison.Ordinal));
    }

    private async Task<string> PathOfAsync(string slug) => $"/admin/sessions/{await site.IdOfAsync(slug)}";
}
