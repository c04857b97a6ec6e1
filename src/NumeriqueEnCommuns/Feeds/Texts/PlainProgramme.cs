using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Texts;

/// <summary>The timetable as plain text, for a terminal or a message. Lines are not cut: who reads it knows the width.</summary>
public static class PlainProgramme
{
    public const string MediaType = "text/plain";

    public static string Of(FeedSource source)
    {
        var (programme, edition) = (source.Programme, source.Programme.Edition);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{edition.Name}\n{French.Dates(edition.Starts, edition.Ends)}, {edition.City}\nToutes les heures sont données à l’{edition.Clock}.\n");
        foreach (var (day, entries) in ReadingOrder.Of(programme))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n[{Heading(day.Date)}]\n");
            foreach (var entry in entries)
                Append(text, entry, source);
        }

        return CleanText.Of(text.Append(CultureInfo.InvariantCulture, $"\n\n{DataLicence.Sentence(edition)}\n").ToString());
    }

    private static void Append(StringBuilder text, ProgrammeEntry entry, FeedSource source)
    {
        Append(text, entry.Session, "", source);
        foreach (var talk in entry.Talks)
            Append(text, talk, "    ", source);
    }

    internal static string Heading(DateOnly day) => French.Day(day).ToUpper(CultureInfo.GetCultureInfo("fr-FR"));

    internal static void Append(StringBuilder text, PublishedSession session, string margin, FeedSource source)
    {
        if (margin.Length == 0 || session.Start is not null)
            text.Append(CultureInfo.InvariantCulture, $"\n{margin}{ReadingOrder.When(session)}\n");
        text.Append(CultureInfo.InvariantCulture, $"{margin}{(session.IsCancelled ? "ANNULÉE — " : margin.Length > 0 ? "– " : "")}{session.Title}\n");
        if (ReadingOrder.Aids(session) is { } aids)
            text.Append(CultureInfo.InvariantCulture, $"{margin}{aids}\n");
        if (ReadingOrder.People(session) is { } people)
            text.Append(CultureInfo.InvariantCulture, $"{margin}{people}\n");
        text.Append(CultureInfo.InvariantCulture, $"{margin}{source.Absolute(session.Path)}\n");
    }
}
