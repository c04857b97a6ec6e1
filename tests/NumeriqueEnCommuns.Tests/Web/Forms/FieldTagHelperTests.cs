using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

/// <summary>A field in which something is written.</summary>
public sealed class FieldTagHelperTests(Site2018 site) : IClassFixture<Site2018>
{
    private readonly FormRendering<FilledForm> page = new(site, new FilledForm());

    [Fact]
    public async Task Ties_label_hint_and_refusal_to_the_control()
    {
        page.State.AddModelError("Form.Title", "Écrivez un titre.");

        var field = await page.FieldAsync("Title", helper => helper.Hint = "Court.");

        var input = field.QuerySelector("input")!;
        Assert.Equal("Form.Title", input.GetAttribute("name"));
        Assert.Equal("Titre obligatoire", field.QuerySelector($"label[for={input.Id}]")!.Words());
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(["Court.", "Écrivez un titre."], input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.QuerySelector($"#{id}")!.TextContent));
    }

    [Fact]
    public async Task Says_nothing_of_errors_where_there_are_none()
    {
        var field = await page.FieldAsync("Note");

        Assert.False(field.QuerySelector("textarea")!.HasAttribute("aria-invalid"));
        Assert.False(field.QuerySelector("textarea")!.HasAttribute("aria-describedby"));
        Assert.Null(field.QuerySelector(".field-error"));
        Assert.Null(field.QuerySelector(".field-required"));
    }

    [Theory]
    [InlineData("Title", "text", "Self Data")]
    [InlineData("Day", "date", "2018-09-13")]
    [InlineData("Start", "time", "14:30")]
    [InlineData("Places", "number", "150")]
    [InlineData("Link", "url", "")]
    public async Task Takes_its_kind_and_its_value_from_the_property(string property, string type, string value)
    {
        var input = (await page.FieldAsync(property)).QuerySelector<IHtmlInputElement>("input")!;

        Assert.Equal(type, input.GetAttribute("type"));
        Assert.Equal(value, input.GetAttribute("value"));
    }

    [Fact]
    public async Task Gives_back_what_was_typed_even_if_it_could_not_be_read()
    {
        page.State.SetModelValue("Form.Day", "31 février", "31 février");

        Assert.Equal("31 février", (await page.FieldAsync("Day")).QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Never_writes_a_password_into_the_page()
    {
        page.State.SetModelValue("Form.Secret", "azerty", "azerty");

        var input = (await page.FieldAsync("Secret")).QuerySelector("input")!;

        Assert.Equal("password", input.GetAttribute("type"));
        Assert.False(input.HasAttribute("value"));
    }

    [Fact]
    public async Task Keeps_line_breaks_and_markup_of_a_long_text_as_text()
    {
        page.State.SetModelValue("Form.Note", "\n\n<b>deux</b>\nlignes", "");

        var area = (await page.FieldAsync("Note", null, ("data-preview", "/admin/apercu"))).QuerySelector("textarea")!;

        Assert.Equal("\n\n<b>deux</b>\nlignes", area.TextContent);
        Assert.Equal("/admin/apercu", area.GetAttribute("data-preview"));
    }

    [Fact]
    public async Task Is_named_as_it_is_bound()
    {
        Assert.Equal("Form.q", (await page.FieldAsync("Search")).QuerySelector("input")!.GetAttribute("name"));
    }
}
