using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>
/// A whole field: label, hint, sentence of refusal and control, tied together. Its name comes from the property's
/// <c>[Display(Name)]</c>, its kind from the property's type. An attribute that is not of the field goes to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>An input's type, or « textarea », « select », « radio », « checkbox », « checkboxes ».</summary>
    public string? Type { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>The choice of nothing, first in a list.</summary>
    public string? Empty { get; set; }

    public int Rows { get; set; } = 5;

    /// <summary>For a text in Markdown: a button shows how it will look.</summary>
    public bool Preview { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FormField(For, ViewContext);
        var control = new FieldControl(field, Type ?? FieldControl.TypeOf(field, Options), Options ?? [], Empty, Rows, Hint is not null);
        var after = await output.GetChildContentAsync();
        var attributes = output.Attributes.Where(attribute => attribute.Name is not "class").ToList();
        var css = output.Attributes["class"]?.Value;
        output.TagName = control.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", $"field field-{control.Type} {css}".TrimEnd());
        if (control.IsGroup && control.DescribedBy is { } describedBy)
            output.Attributes.SetAttribute("aria-describedby", describedBy);

        foreach (var part in Parts(field, control, control.Build(attributes)))
            output.Content.AppendHtml(part);
        if (Preview)
            output.Content.AppendHtml(MarkdownPreview.Of(field, ViewContext.HttpContext.Request));
        output.Content.AppendHtml(after);
    }

    private IEnumerable<IHtmlContent> Parts(FormField field, FieldControl control, IHtmlContent built)
    {
        if (control.IsBox)
            yield return built;
        yield return LabelOf(field, control);
        if (Hint is not null)
            yield return Sentence("field-hint", control.HintId, Hint);
        if (field.Errors.Count > 0)
            yield return Sentence("field-error", control.ErrorId, string.Join(' ', field.Errors));
        if (!control.IsBox)
            yield return built;
    }

    private TagBuilder LabelOf(FormField field, FieldControl control)
    {
        var label = new TagBuilder(control.IsGroup ? "legend" : "label");
        if (!control.IsGroup)
            label.Attributes["for"] = field.Id;
        label.InnerHtml.Append(Label ?? field.Label);
        if (field.IsRequired)
            label.InnerHtml.AppendHtml(" <span class=\"field-required\">obligatoire</span>");
        return label;
    }

    private static TagBuilder Sentence(string css, string id, string text)
    {
        var sentence = new TagBuilder("p");
        sentence.AddCssClass(css);
        sentence.Attributes["id"] = id;
        sentence.InnerHtml.Append(text);
        return sentence;
    }
}
