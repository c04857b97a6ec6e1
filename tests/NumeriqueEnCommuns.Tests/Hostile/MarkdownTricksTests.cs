using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Whatever stands in a text, its HTML is made of these elements and attributes, and its links lead to pages.</summary>
public sealed class MarkdownTricksTests
{
    private static readonly string[] Elements =
        ["p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "img", "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"];

    private static readonly string[] Attributes = ["href", "title", "src", "alt", "id", "class", "start"];

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    [Fact]
    public void There_are_many_and_they_reach_the_html()
    {
        Assert.True(MarkdownTricks.All.Count >= 120);
        Assert.All(MarkdownTricks.All.Where(trick => trick.Contains("<script>window", StringComparison.Ordinal) && !trick.StartsWith('[')), trick => Assert.Contains("window.__ran=1", Html(trick), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_alone_is_harmless() => Assert.All(MarkdownTricks.All, trick => Assert.Empty(Faults(Html(trick))));

    [Fact]
    public void So_are_two_together()
    {
        var chance = new Random(2018);
        for (var attempt = 0; attempt < 500; attempt++)
        {
            var both = string.Join(chance.GetItems(["", "\n", "\n\n", " ", "\n> ", "\n* ", "|", "\\"], 1)[0], chance.GetItems([.. MarkdownTricks.All], 2));
            Assert.True(Faults(Html(both)) is [], both);
        }
    }

    [Fact]
    public void A_picture_from_elsewhere_is_a_link_since_nothing_is_loaded_from_elsewhere()
    {
        Assert.Equal("<p><a href=\"https://exemple.fr/a.png\" title=\"t\">une vue</a></p>\n", Html("![une vue](https://exemple.fr/a.png \"t\")"));
        Assert.Equal("<p><img src=\"/img/a.png\" alt=\"une vue\" /></p>\n", Html("![une vue](/img/a.png)"));
    }

    [Theory]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    public void A_link_that_a_browser_would_read_otherwise_leads_nowhere(string markdown) =>
        Assert.Equal("<p><a href=\"\">x</a></p>\n", Html(markdown));

    /// <summary>Nested as deep as it is long.</summary>
    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("]")]
    [InlineData("*a ")]
    [InlineData("**a _b ")]
    [InlineData("`a ")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("&#")]
    [InlineData("|")]
    [InlineData("| a\n|-\n")]
    [InlineData("[a]: b\n")]
    [InlineData("# ")]
    [InlineData("\\")]
    [InlineData(" ")]
    [InlineData("«")]
    public void One_that_repeats_without_end_is_drawn_or_shown_as_it_is(string part)
    {
        var prose = Prose.From(string.Concat(Enumerable.Repeat(part, 20_000 / part.Length)) + "fin")!;

        Assert.Contains("fin", prose.PlainText, StringComparison.Ordinal);
        Assert.Empty(Faults(prose.Html));
    }

    private static string Html(string markdown) => Prose.From(markdown)?.Html ?? "";

    private static List<string> Faults(string html)
    {
        var body = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{html}</body>").Body!;
        return
        [
            .. body.QuerySelectorAll("*").Where(element => !Elements.Contains(element.LocalName)).Select(element => element.OuterHtml),
            .. from element in body.QuerySelectorAll("*") from attribute in element.Attributes where !Attributes.Contains(attribute.Name) select element.OuterHtml,
            .. body.QuerySelectorAll("[href]").Where(link => !LeadsToAPage(link.GetAttribute("href")!)).Select(link => link.OuterHtml),
            .. body.QuerySelectorAll("[src]").Where(image => !IsOurs(image.GetAttribute("src")!)).Select(image => image.OuterHtml),
        ];
    }

    /// <summary>As a browser reads an address: without tabs and line ends, and without what surrounds it (https://url.spec.whatwg.org/#concept-basic-url-parser).</summary>
    private static bool LeadsToAPage(string href)
    {
        var read = AsRead(href);
        var end = read.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || read[end] != ':' || Schemes.Contains(read[..end].ToLowerInvariant());
    }

    private static bool IsOurs(string src)
    {
        var read = AsRead(src).Replace('\\', '/');
        return LeadsToAPage(src) && !read.StartsWith("//", StringComparison.Ordinal) && !read.Split('/')[0].Contains(':', StringComparison.Ordinal);
    }

    private static string AsRead(string address) => address.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)]);
}
