using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Reads answers of the site as a browser would.</summary>
public static class Reading
{
    /// <summary>Opens a page that must be there.</summary>
    public static async Task<IHtmlDocument> OpenAsync(this Site site, string path)
    {
        using var answer = await site.Visitor.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.ReadPageAsync();
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    public static Task<HttpResponseMessage> GetAsync(this Site site, string path) => site.Visitor.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The one value of a header that must be there.</summary>
    public static string Said(this HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));

    /// <summary>The text of something that must be there.</summary>
    public static async Task<string> TextAsync(this Site site, string path)
    {
        using var answer = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The text on one line, as it is read; the spaces that may not break stay.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    public static string Words(this IHtmlDocument page) => page.QuerySelector("main")!.Words();

    public static string Heading(this IHtmlDocument page) => page.QuerySelector("h1")!.Words();

    public static IReadOnlyList<string> Links(this IParentNode part, string beginning = "/") =>
        [.. part.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith(beginning, StringComparison.Ordinal)).Distinct()];

    /// <summary>Where the links lead, without what a visitor carries along.</summary>
    public static IReadOnlyList<string> Paths(this IParentNode part, string beginning = "/") =>
        [.. part.Links(beginning).Select(link => link.Split('?')[0]).Distinct()];

    /// <summary>By which a session is taken into an agenda, in a list.</summary>
    public static IElement Star(this IParentNode page, string slug) =>
        page.QuerySelector($"a[href^='/sessions/{slug}']")!.Closest("li, article, .grid-entry")!.QuerySelector("a.star")!;

    /// <summary>The part of a page under a heading of this text.</summary>
    public static IElement Part(this IHtmlDocument page, string heading) =>
        page.QuerySelectorAll("main section").First(section => section.QuerySelector("h2")?.Words() == heading);
}
