using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Texts;

/// <summary>The programme with its texts as CommonMark, to be pasted into a wiki or a note.</summary>
public static partial class MarkdownProgramme
{
    public const string MediaType = "text/markdown";

    public static string Of(FeedSource source)
    {
        var (programme, edition) = (source.Programme, source.Programme.Edition);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Escaped(edition.Name)}\n\n{French.Dates(edition.Starts, edition.Ends)}, {Escaped(edition.City)}. Toutes les heures sont données à l’{edition.Clock}.\n");
        foreach (var (day, entries) in ReadingOrder.Of(programme))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {French.Capitalised(French.Day(day.Date))}\n");
            foreach (var entry in entries)
                Append(text, entry, source);
        }

        return CleanText.Of(text.Append(CultureInfo.InvariantCulture, $"\n---\n\n{Escaped(DataLicence.Sentence(edition))}\n").ToString());
    }

    private static void Append(StringBuilder text, ProgrammeEntry entry, FeedSource source)
    {
        Append(text, entry.Session, "###", source);
        foreach (var talk in entry.Talks)
            Append(text, talk, "####", source);
    }

    private static void Append(StringBuilder text, PublishedSession session, string level, FeedSource source)
    {
        var title = session.IsCancelled ? $"ANNULÉE — {Escaped(session.Title)}" : Escaped(session.Title);
        text.Append(CultureInfo.InvariantCulture, $"\n{level} {title}\n\n{Escaped(ReadingOrder.When(session))}. [{Escaped(session.Format.Name)}]({source.Absolute(session.Path)})\n");
        if (ReadingOrder.Aids(session) is { } aids)
            text.Append(CultureInfo.InvariantCulture, $"\n{aids}\n");
        if (ReadingOrder.People(session) is { } people)
            text.Append(CultureInfo.InvariantCulture, $"\nAvec {Escaped(people)}.\n");
        if (session.Abstract is { } words)
            text.Append(CultureInfo.InvariantCulture, $"\n{Quoted(words.Markdown)}\n");
    }

    /// <summary>A name is a name, whatever signs are in it.</summary>
    private static string Escaped(string name) => Signs().Replace(name, @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>#|~]")]
    private static partial Regex Signs();

    /// <summary>A quotation ends whatever is left open in it, so that one text never swallows those that follow; its HTML is shown, never obeyed.</summary>
    private static string Quoted(string markdown) =>
        string.Join('\n', markdown.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => $"> {line.Replace("<", "\\<", StringComparison.Ordinal)}".TrimEnd()));
}
