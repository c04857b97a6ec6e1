using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace NumeriqueEnCommuns.Published;

/// <summary>A Markdown text with its HTML and its plain text, made once when the programme is read. Raw HTML is shown, never obeyed.</summary>
public sealed class Prose
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private Prose(string markdown)
    {
        Markdown = markdown;
        Html = Markdig.Markdown.ToHtml(markdown, Pipeline);
        PlainText = Markdig.Markdown.ToPlainText(markdown, Pipeline).Trim();
    }

    public string Markdown { get; }
    public string Html { get; }
    public string PlainText { get; }

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
