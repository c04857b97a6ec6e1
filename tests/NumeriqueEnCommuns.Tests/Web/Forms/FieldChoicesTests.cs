using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

/// <summary>A field in which something is chosen or ticked.</summary>
public sealed class FieldChoicesTests(Site2018 site) : IClassFixture<Site2018>
{
    private readonly FormRendering<FilledForm> page = new(site, new FilledForm());

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
}
