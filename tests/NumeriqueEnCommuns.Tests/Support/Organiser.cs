using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A browser of the admin area: it keeps cookies, follows no redirect, and fills in forms as they stand on the page.</summary>
public sealed class Organiser(HttpClient client, CookieContainer cookies, Account? account) : IDisposable
{
    public const string FormOfThePage = "main form[method=post]";

    public static readonly Uri Address = new("http://localhost");

    public HttpClient Client { get; } = client;

    public CookieContainer Cookies { get; } = cookies;

    public Account Account => account ?? throw new InvalidOperationException("Nobody is signed in here.");

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.ReadPageAsync();
    }

    /// <summary>
    /// Opens the page, takes its form (the first, or the one that the selector finds) with the values that stand in it, hidden
    /// ones included, puts in others by name, and sends it where the form says.
    /// </summary>
    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>>? fields = null, string form = FormOfThePage) =>
        await SubmitAsync(await OpenAsync(path), path, fields, form);

    /// <summary>The same from a page that is already open, as it was when it was opened.</summary>
    public Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string path, IEnumerable<KeyValuePair<string, string>>? fields = null, string form = FormOfThePage)
    {
        var found = page.QuerySelector<IHtmlFormElement>(form) ?? throw new InvalidOperationException($"{path} has no {form}.");
        var changed = (fields ?? []).ToList();
        var kept = found.Fields().Where(field => changed.All(change => change.Key != field.Key));
        return SendAsync(found.GetAttribute("action") is { Length: > 0 } action ? action : path, kept.Concat(changed));
    }

    /// <summary>Presses a button of an open page, with its own value and address, after other values have been put into its form.</summary>
    public Task<HttpResponseMessage> PressAsync(IHtmlDocument page, string button, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        var pressed = page.QuerySelector<IHtmlButtonElement>(button) ?? throw new InvalidOperationException($"The page has no {button}.");
        var changed = (fields ?? []).ToList();
        var kept = pressed.Form!.Fields().Where(field => changed.All(change => change.Key != field.Key));
        KeyValuePair<string, string>[] own = pressed.GetAttribute("name") is { } name ? [new(name, pressed.Value)] : [];
        var address = pressed.GetAttribute("formaction") ?? pressed.Form!.GetAttribute("action") ?? throw new InvalidOperationException($"{button} leads nowhere.");
        return SendAsync(address.Split('#')[0], [.. kept, .. changed, .. own]);
    }

    /// <summary>Presses, and opens the page that the answer leads to.</summary>
    public async Task<IHtmlDocument> PressAndOpenAsync(IHtmlDocument page, string button)
    {
        using var answer = await PressAsync(page, button);
        return await OpenAsync(answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{button} leads to no page: {answer.StatusCode}."));
    }

    /// <summary>Sends fields that no page offered: no token comes with them.</summary>
    public Task<HttpResponseMessage> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        Client.PostAsync(new Uri(path, UriKind.RelativeOrAbsolute), new FormUrlEncodedContent(fields));

    public void Dispose() => Client.Dispose();
}
