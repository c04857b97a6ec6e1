using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>What one types or chooses in. Nothing is cut off or kept from being sent: the server refuses with a sentence, and gives back what was typed.</summary>
public sealed class FieldControl(FormField of, string type, IEnumerable<SelectListItem> options, string? empty, int rows, bool hasHint)
{
    private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(double), typeof(decimal)];

    public string Type => type;

    /// <summary>Several controls under one legend.</summary>
    public bool IsGroup => type is "radio" or "checkboxes";

    public bool IsBox => type is "checkbox";

    public string HintId => $"{of.Id}-aide";
    public string ErrorId => $"{of.Id}-erreur";

    public string? DescribedBy => (hasHint, of.Errors.Count > 0) switch
    {
        (true, true) => $"{HintId} {ErrorId}",
        (true, false) => HintId,
        (false, true) => ErrorId,
        _ => null,
    };

    public static string TypeOf(FormField field, IEnumerable<SelectListItem>? options) => field switch
    {
        _ when options is not null => "select",
        { DataType: "MultilineText" } => "textarea",
        { DataType: "EmailAddress" } => "email",
        { DataType: "Password" } => "password",
        { DataType: "Url" } => "url",
        _ when field.Type == typeof(bool) => "checkbox",
        _ when field.Type == typeof(DateOnly) => "date",
        _ when field.Type == typeof(TimeOnly) => "time",
        _ when field.Type == typeof(DateTime) => "datetime-local",
        _ when Numbers.Contains(field.Type) => "number",
        _ => "text",
    };

    public IHtmlContent Build(IEnumerable<TagHelperAttribute> attributes)
    {
        var built = type switch
        {
            "textarea" => TextArea(),
            "select" => Select(),
            "checkbox" => Box(),
            _ when IsGroup => Choices(),
            _ => Input(),
        };
        foreach (var attribute in attributes)
            built.MergeAttribute(attribute.Name, attribute.Value?.ToString(), replaceExisting: true);
        return IsBox ? new HtmlContentBuilder().AppendHtml(built).AppendHtml(Unchecked()) : built;
    }

    private TagBuilder Input()
    {
        var input = Control("input", TagRenderMode.StartTag);
        input.Attributes["type"] = type;
        // a password is never written into a page, and a browser lets no page choose a file
        if (type is not ("password" or "file"))
            input.Attributes["value"] = of.Value;
        return input;
    }

    private TagBuilder TextArea()
    {
        var area = Control("textarea");
        area.Attributes["rows"] = $"{rows}";
        // a browser drops the first line break
        area.InnerHtml.AppendHtml("\n").Append(of.Value);
        return area;
    }

    private TagBuilder Box()
    {
        var box = Control("input", TagRenderMode.StartTag);
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";
        if (of.Value is "true")
            box.Attributes["checked"] = "checked";
        return box;
    }

    /// <summary>A box that is not ticked sends nothing: this says that it was there.</summary>
    private TagBuilder Unchecked()
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.StartTag };
        hidden.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = of.Name, ["value"] = "false" });
        return hidden;
    }

    private TagBuilder Select()
    {
        var select = Control("select");
        foreach (var choice in FieldChoices.Options(options, empty, of.Values))
            select.InnerHtml.AppendHtml(choice);
        return select;
    }

    private TagBuilder Choices()
    {
        var list = new TagBuilder("div");
        list.AddCssClass("field-choices");
        foreach (var choice in FieldChoices.Boxes(options, type is "radio" ? "radio" : "checkbox", of))
            list.InnerHtml.AppendHtml(choice);
        return list;
    }

    private TagBuilder Control(string tag, TagRenderMode mode = TagRenderMode.Normal)
    {
        var control = new TagBuilder(tag) { TagRenderMode = mode };
        control.Attributes["id"] = of.Id;
        control.Attributes["name"] = of.Name;
        if (DescribedBy is { } describedBy)
            control.Attributes["aria-describedby"] = describedBy;
        if (of.Errors.Count > 0)
            control.Attributes["aria-invalid"] = "true";
        return control;
    }
}
