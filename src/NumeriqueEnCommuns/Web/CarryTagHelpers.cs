using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Every link of the site takes along what the visitor carries.</summary>
[HtmlTargetElement("a", Attributes = "href")]
public sealed class CarryingLinkTagHelper(Carried carried) : TagHelper
{
    [HtmlAttributeName("href")]
    public string? Address { get; set; }

    /// <summary>False for a link that leaves something behind.</summary>
    [HtmlAttributeName("carry")]
    public bool Carries { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Address is not null)
            output.Attributes.SetAttribute("href", Carries ? carried.Along(Address) : Address);
    }
}

/// <summary>So does every form that asks.</summary>
[HtmlTargetElement("form", Attributes = "[method=get]")]
public sealed class CarryingFormTagHelper(Carried carried) : TagHelper
{
    /// <summary>True for a form in which needs are chosen.</summary>
    [HtmlAttributeName("asks-needs")]
    public bool AsksNeeds { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        foreach (var (name, value) in carried.Choices.Where(choice => !AsksNeeds || choice.Key != Needs.Key))
        {
            var field = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            field.Attributes["type"] = "hidden";
            field.Attributes["name"] = name;
            field.Attributes["value"] = value;
            output.PreContent.AppendHtml(field);
        }
    }
}
