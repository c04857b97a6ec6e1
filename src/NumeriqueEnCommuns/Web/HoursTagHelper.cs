using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Writes the hours of a session as <c>time</c> elements with their offset, for people and for programs.</summary>
[HtmlTargetElement("hours", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HoursTagHelper(PublishedProgramme programme) : TagHelper
{
    [HtmlAttributeName("of")]
    public required PublishedSession Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of.Start is not { } start)
        {
            output.Content.SetContent(French.Hours(Of));
            return;
        }

        if (Of.End is null)
            output.Content.Append("à partir de ");
        output.Content.AppendHtml(Time(start));
        if (Of.End is { } end)
            output.Content.Append("–").AppendHtml(Time(end));
    }

    private TagBuilder Time(DateTime local)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = programme.Edition.WithOffset(local).ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture);
        time.InnerHtml.Append(French.Hour(local));
        return time;
    }
}
