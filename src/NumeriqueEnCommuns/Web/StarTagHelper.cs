using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>Takes a session into the agenda or out of it: a link to the same page that carries the agenda so changed.</summary>
[HtmlTargetElement("star", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StarTagHelper(Carried carried, PageAddress page) : TagHelper
{
    [HtmlAttributeName("of")]
    public required PublishedSession Of { get; set; }

    /// <summary>The part of the page to which it leads back; none where the star stands at the top.</summary>
    [HtmlAttributeName("at")]
    public string? Place { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var agenda = carried.Agenda ?? AgendaCode.Empty;
        var isKept = agenda.Contains(Of.Id);
        if (agenda.IsFull && !isKept)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", isKept ? "star star-kept" : "star");
        output.Attributes.SetAttribute("href", page.With(isKept ? agenda.Without(Of.Id) : agenda.With(Of.Id)) + (Place is null ? "" : $"#{(page.IsOfAgenda && isKept ? $"jour-{French.DaySlug(Of.Day)}" : Place)}"));
        // as many addresses as there are agendas: no robot need read them
        output.Attributes.SetAttribute("rel", "nofollow");
        output.Attributes.SetAttribute("data-star", Of.Id);
        output.Content.Append(isKept ? "Gardée" : "Garder").AppendHtml(Hidden($"{(isKept ? ", retirer de l’agenda" : "")}{French.NarrowSpace}: {Of.Title}"));
    }

    private static TagBuilder Hidden(string text)
    {
        var hidden = new TagBuilder("span");
        hidden.AddCssClass("visually-hidden");
        hidden.InnerHtml.Append(text);
        return hidden;
    }
}
