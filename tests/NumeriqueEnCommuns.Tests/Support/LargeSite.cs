using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The site of a conference of more than a thousand sessions, shared by the tests of a class that change nothing.</summary>
public sealed class LargeSite : IDisposable
{
    private readonly GeneratedEdition edition = new(sessions: 1600, speakers: 900);

    public LargeSite() => Site = new Site(edition.Path);

    public Site Site { get; }

    public void Dispose()
    {
        Site.Dispose();
        edition.Dispose();
    }
}

public static class TurningPages
{
    /// <summary>A list from its first page to its last, as a visitor turns it.</summary>
    public static async Task<IReadOnlyList<IHtmlDocument>> AllPagesAsync(this Site site, string address)
    {
        List<IHtmlDocument> pages = [await site.OpenAsync(address)];
        while (pages[^1].QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
            pages.Add(await site.OpenAsync(next.Split('#')[0]));
        return pages;
    }
}
