using Markdig;
using Markdig.Extensions.AutoIdentifiers;
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

    private Prose(string markdown) => Markdown = markdown;

    public string Markdown { get; }
    public string Html => field ??= HtmlOf(Markdown);
    public string PlainText => field ??= Markdig.Markdown.ToPlainText(Markdown, Pipeline).Trim();

    private static string HtmlOf(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !LeadsToAPage(link.Url)))
            link.Url = "";
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !LeadsToAPage(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document.ToHtml(Pipeline);
    }

    /// <summary>A link may lead to the site, the web, a mailbox or a telephone; never run anything.</summary>
    private static bool LeadsToAPage(string? url) =>
        Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var address)
        && (!address.IsAbsoluteUri || address.Scheme is "http" or "https" or "mailto" or "tel" || address.IsFile && url!.StartsWith('/'));

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
