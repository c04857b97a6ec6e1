using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Support;

public static class FormReading
{
    /// <summary>What a browser would send of a form, in order; its buttons excepted.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(this IHtmlFormElement form) =>
        form.Elements.Where(element => element.GetAttribute("name") is { Length: > 0 } && !element.HasAttribute("disabled")).SelectMany(Values);

    private static IEnumerable<KeyValuePair<string, string>> Values(IElement element)
    {
        var name = element.GetAttribute("name")!;
        IEnumerable<string> values = element switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [box.HasAttribute("value") ? box.Value : "on"] : [],
            IHtmlInputElement input => [input.Value],
            IHtmlTextAreaElement text => [text.Value],
            IHtmlSelectElement choice => choice.Options.Where(option => option.IsSelected).Select(option => option.Value),
            _ => [],
        };
        return values.Select(value => KeyValuePair.Create(name, value));
    }
}
