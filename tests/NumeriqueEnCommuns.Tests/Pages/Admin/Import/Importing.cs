using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Import;

/// <summary>The steps of an import, as somebody takes them.</summary>
internal static class Importing
{
    public const string Path = "/admin/import";

    /// <summary>A file of another tool: events of one day in one room.</summary>
    public static string Foreign(string events) => """{"schedule": {"conference": {"days": [{"date": "2018-09-14", "rooms": {"Amphi 150": [""" + events + "]}}]}}}";

    /// <summary>From a file to the page that shows what it would change.</summary>
    public static async Task<IHtmlDocument> RehearseAsync(this Organiser organiser, string file, Func<IHtmlDocument, IEnumerable<KeyValuePair<string, string>>>? choose = null)
    {
        using var uploaded = await organiser.UploadAsync(Path, "programme.json", file);
        var names = uploaded.Headers.Location?.OriginalString ?? throw new InvalidOperationException((await uploaded.ReadPageAsync()).Words());
        var page = await organiser.OpenAsync(names);
        using var chosen = await organiser.SubmitAsync(page, names, choose?.Invoke(page));
        return await organiser.OpenAsync(chosen.Headers.Location!.OriginalString);
    }
}
