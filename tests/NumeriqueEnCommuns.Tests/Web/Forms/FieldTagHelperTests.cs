using System.ComponentModel.DataAnnotations;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

public sealed class FieldTagHelperTests(Site2018 site) : IClassFixture<Site2018>
{
    private readonly FormRendering<Form> page = new(site, new Form());

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
    public async Task Chooses_in_a_list_with_groups()
    {
        var stereolux = new SelectListGroup { Name = "Stereolux" };

        var field = await page.FieldAsync("Room", helper =>
        {
            helper.Options = [new SelectListItem("Ailleurs", "z"), new SelectListItem("Espace 5", "b") { Group = stereolux }, new SelectListItem("Salle de danse", "c") { Group = stereolux }];
            helper.Empty = "Aucune salle";
        });

        Assert.Equal(["", "z", "b", "c"], field.QuerySelectorAll("option").Select(option => option.GetAttribute("value")));
        Assert.Equal(2, field.QuerySelectorAll("optgroup[label=Stereolux] option").Length);
        Assert.Equal("b", field.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("radio", "radio")]
    [InlineData("checkboxes", "checkbox")]
    public async Task Groups_choices_under_a_legend_with_the_first_to_go_to(string type, string input)
    {
        page.State.AddModelError("Form.Room", "Choisissez.");

        var field = await page.FieldAsync("Room", helper => (helper.Type, helper.Options) = (type, [new("Amphi", "a"), new("Espace 5", "b")]));

        Assert.Equal("FIELDSET", field.TagName);
        Assert.Equal("Salle", field.QuerySelector("legend")!.Words());
        Assert.Equal("Choisissez.", field.QuerySelector($"#{field.GetAttribute("aria-describedby")}")!.TextContent);
        Assert.Equal(["Form_Room", "Form_Room-1"], field.QuerySelectorAll($"input[type={input}]").Select(box => box.Id));
        Assert.Equal("b", Assert.Single(field.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.All(field.QuerySelectorAll("input"), box => Assert.NotNull(field.QuerySelector($"label[for={box.Id}]")));
    }

    [Fact]
    public async Task A_box_that_is_not_ticked_is_sent_too()
    {
        var field = await page.FieldAsync("Tentative");

        Assert.Equal(["true", "false"], field.QuerySelectorAll("input[name='Form.Tentative']").Select(input => input.GetAttribute("value")));
        Assert.NotNull(field.QuerySelector("input[type=checkbox][checked]"));
        Assert.Null(field.QuerySelector(".field-required"));
    }

    [Fact]
    public async Task Is_named_as_it_is_bound()
    {
        Assert.Equal("Form.q", (await page.FieldAsync("Search")).QuerySelector("input")!.GetAttribute("name"));
    }

    private sealed class Form
    {
        [Display(Name = "Titre"), Required]
        public string Title { get; set; } = "Self Data";

        [Display(Name = "Note"), DataType(DataType.MultilineText)]
        public string? Note { get; set; }

        public DateOnly Day { get; set; } = new(2018, 9, 13);
        public TimeOnly? Start { get; set; } = new(14, 30);
        public int? Places { get; set; } = 150;

        [Url]
        public string? Link { get; set; }

        [DataType(DataType.Password)]
        public string? Secret { get; set; } = "azerty";

        [Display(Name = "Salle")]
        public string? Room { get; set; } = "b";

        public bool Tentative { get; set; } = true;

        [FromForm(Name = "q")]
        public string? Search { get; set; }
    }
}
