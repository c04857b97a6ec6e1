using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Texts;

/// <summary>Somebody's agenda as plain text, for a message or a note.</summary>
public static class AgendaText
{
    public static string Of(FeedSource source, AgendaCode code)
    {
        var edition = source.Programme.Edition;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Mon agenda – {edition.Name}\n{source.Absolute(AgendaPath.Of(code))}\nToutes les heures sont données à l’{edition.Clock}.\n");
        foreach (var day in AgendaPlan.SessionsOf(source.Programme, code).GroupBy(session => session.Day))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n\n[{PlainProgramme.Heading(day.Key)}]\n");
            foreach (var session in day)
                PlainProgramme.Append(text, session, "", source);
        }

        return CleanText.Of(text.ToString());
    }
}
