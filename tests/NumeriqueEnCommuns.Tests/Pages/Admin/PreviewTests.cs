using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Web.Forms;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class PreviewTests(Site2018 site) : IClassFixture<Site2018>
{
    private const string Track = "/admin/parcours/2";

    [Fact]
    public async Task Shows_the_text_as_it_will_look_and_saves_nothing()
    {
        using var organiser = await site.SignedInAsync();
        var version = site.Programme.Edition.ContentVersion;

        var page = await PreviewAsync(organiser, "Un mot **important**.", KeyValuePair.Create("Form.Name", ""));

        Assert.Equal("important", page.QuerySelector(".preview strong")!.TextContent);
        Assert.Equal("Un mot **important**.", page.GetElementById("Form_Text")!.TextContent);
        Assert.Equal("", page.GetElementById("Form_Name")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("[data-errors]"));
        Assert.Equal(version, site.Programme.Edition.ContentVersion);
    }

    [Fact]
    public async Task Scripts_in_a_text_are_shown_and_never_run()
    {
        using var organiser = await site.SignedInAsync();

        var page = await PreviewAsync(organiser, "<script>alert(1)</script>\n\n[ici](javascript:alert(1)) <img src=x onerror=alert(1)>");

        var preview = page.QuerySelector(".preview")!;
        Assert.Empty(preview.QuerySelectorAll("script, img, a[href^=javascript]"));
        Assert.Contains("<script>alert(1)</script>", preview.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_there_until_it_is_asked_for()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync(Track);

        Assert.NotNull(page.QuerySelector($"button[name={MarkdownPreview.Button}][value='Form.Text']"));
        Assert.Null(page.QuerySelector(".preview"));
        Assert.Equal("Enregistrer", page.QuerySelector(Organiser.FormOfThePage)!.QuerySelector("button")!.TextContent);
    }

    private static async Task<IHtmlDocument> PreviewAsync(Organiser organiser, string text, params KeyValuePair<string, string>[] others)
    {
        using var answer = await organiser.PostAsync(Track, [new("Form.Text", text), new(MarkdownPreview.Button, "Form.Text"), .. others]);
        return await answer.ReadPageAsync();
    }
}
