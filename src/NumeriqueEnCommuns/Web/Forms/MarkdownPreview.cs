using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Forms;

/// <summary>Below a text in Markdown: the button that asks how it will look and, once it was asked, the answer.</summary>
public static class MarkdownPreview
{
    /// <summary>Sent with the name of the field that it is about.</summary>
    public const string Button = "apercu";

    public static IHtmlContent Of(FormField field, HttpRequest request)
    {
        var parts = new HtmlContentBuilder().AppendHtml(Ask(field));
        return IsAsked(field, request) ? parts.AppendHtml(Answer(field)) : parts;
    }

    private static bool IsAsked(FormField field, HttpRequest request) => request.HasFormContentType && request.Form[Button] == field.Name;

    private static TagBuilder Ask(FormField field)
    {
        var button = new TagBuilder("button");
        button.AddCssClass("button button-quiet button-small");
        button.MergeAttributes(new Dictionary<string, string?> { ["name"] = Button, ["value"] = field.Name, ["data-preview"] = IdOf(field), ["formnovalidate"] = "formnovalidate" });
        button.InnerHtml.Append("Voir le texte mis en forme");
        var line = new TagBuilder("p");
        line.InnerHtml.AppendHtml(button);
        return line;
    }

    /// <summary>The page comes back on it.</summary>
    private static TagBuilder Answer(FormField field)
    {
        var answer = new TagBuilder("section");
        answer.AddCssClass("preview prose");
        answer.MergeAttributes(new Dictionary<string, string?> { ["id"] = IdOf(field), ["tabindex"] = "-1", ["autofocus"] = "autofocus", ["aria-label"] = $"Aperçu\u202f: {field.Label}" });
        if (field.Value.Length > FieldsOf<Page>.LongestText)
            answer.InnerHtml.Append("Ce texte est trop long. Raccourcissez-le d’abord.");
        else if (Prose.From(Typed.Text(field.Value)) is { } prose)
            answer.InnerHtml.AppendHtml(prose.Html);
        else
            answer.InnerHtml.Append("Il n’y a pas encore de texte.");
        return answer;
    }

    private static string IdOf(FormField field) => $"{field.Id}-apercu";
}
