using System.Net;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NumeriqueEnCommuns.Published;

/// <summary>
/// A Markdown text with its HTML and its plain text, made once, when somebody first asks: an editor who saves one text
/// does not wait for all the others. Raw HTML is shown, never obeyed.
/// </summary>
public sealed class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private Prose(string markdown) => Markdown = markdown;

    public string Markdown { get; }
    public string Html => field ??= HtmlOf(Markdown);
    public string PlainText => field ??= PlainTextOf(Markdown).Trim();

    private static string PlainTextOf(string markdown)
    {
        try
        {
            return Markdig.Markdown.ToPlainText(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return markdown;
        }
    }

    /// <summary>What is nested a hundred times over is no Markdown that anybody meant; the parser gives it up, and it is shown as it is written.</summary>
    private static string HtmlOf(string markdown)
    {
        try
        {
            return Drawn(Markdig.Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            return $"<p>{WebUtility.HtmlEncode(markdown)}</p>\n";
        }
    }

    private static string Drawn(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>())
            Tame(link);
        foreach (var table in document.Descendants<Table>())
            Align(table);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LeadsToAPage(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document.ToHtml(Pipeline);
    }

    /// <summary>By classes: the site's policy knows no style inside a page.</summary>
    private static void Align(Table table)
    {
        foreach (var (cell, column) in table.OfType<TableRow>().SelectMany(row => row.OfType<TableCell>().Zip(table.ColumnDefinitions)))
        {
            if (column.Alignment is TableColumnAlign.Center or TableColumnAlign.Right)
                cell.GetAttributes().AddClass(column.Alignment is TableColumnAlign.Center ? "to-centre" : "to-end");
        }

        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    /// <summary>A link leads to a page or nowhere; a picture that stands elsewhere is a link to it, since nothing is loaded from elsewhere.</summary>
    private static void Tame(LinkInline link)
    {
        if (!LeadsToAPage(link.Url))
            link.Url = "";
        link.IsImage = link.IsImage && IsOurs(link.Url!);
    }

    /// <summary>
    /// A link may lead to the site, the web, a mailbox or a telephone; never run anything. What stands before the first colon is judged as it is
    /// written, and no address holds a control character: a browser leaves those out before it reads.
    /// </summary>
    private static bool LeadsToAPage(string? url)
    {
        if (url is null || url.Any(char.IsControl))
            return false;

        var end = url.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || url[end] != ':' || Schemes.Contains(url[..end], StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsOurs(string url) =>
        url.IndexOfAny([':', '/', '?', '#', '\\']) is var end && (end < 0 || url[end] is '?' or '#' || url[end] is '/' && url[(end + 1)..] is not ['/' or '\\', ..]);

    public static Prose? From(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? null : new Prose(markdown);

    /// <summary>The beginning of the text on one line, cut between words.</summary>
    public string Beginning(int length)
    {
        var line = string.Join(' ', PlainText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
            return line;

        var cut = line.LastIndexOf(' ', length);
        return line[..(cut > 0 ? cut : length)].TrimEnd(' ', ',', ';', ':') + "…";
    }
}
