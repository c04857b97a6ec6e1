using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Buttons, pressed as they stand on a page: each sends its form, itself included, where it says.</summary>
public static class Clicking
{
    public static Task<HttpResponseMessage> ClickAsync(this Organiser organiser, IHtmlDocument page, string button)
    {
        var found = page.QuerySelector(button) ?? throw new InvalidOperationException($"There is no {button}.");
        var form = (IHtmlFormElement)found.Closest("form")!;
        var address = found.GetAttribute("formaction") ?? form.GetAttribute("action") ?? throw new InvalidOperationException($"{button} leads nowhere.");
        IEnumerable<KeyValuePair<string, string>> itself = found.GetAttribute("name") is { } name ? [new(name, found.GetAttribute("value") ?? "")] : [];
        return organiser.SendAsync(address, form.Fields().Concat(itself));
    }

    /// <summary>Presses, and opens the page that the answer leads to.</summary>
    public static async Task<IHtmlDocument> ClickOnAsync(this Organiser organiser, IHtmlDocument page, string button)
    {
        using var answer = await organiser.ClickAsync(page, button);
        return await organiser.OpenAsync(answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{button} leads to no page: {answer.StatusCode}."));
    }
}
