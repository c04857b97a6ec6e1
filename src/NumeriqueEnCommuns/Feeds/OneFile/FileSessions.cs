using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Feeds.Texts;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using static NumeriqueEnCommuns.Feeds.OneFile.FileText;

namespace NumeriqueEnCommuns.Feeds.OneFile;

/// <summary>The days and their sessions, each with its whole text.</summary>
public sealed class FileSessions(FeedSource source, FileText text)
{
    public string All()
    {
        var html = new StringBuilder();
        foreach (var (day, entries) in ReadingOrder.Of(source.Programme))
        {
            html.Append(CultureInfo.InvariantCulture, $"<section id=\"{day.Slug}\" data-day>\n<h2>{French.Capitalised(French.Day(day.Date))}</h2>\n");
            foreach (var entry in entries)
                Append(html, entry);
            html.Append("</section>\n");
        }

        return html.ToString();
    }

    private void Append(StringBuilder html, ProgrammeEntry entry)
    {
        html.Append("<div class=\"entry\">\n");
        Append(html, entry.Session, 3);
        if (entry.Talks.Count > 0)
        {
            html.Append("<div class=\"talks\">\n");
            foreach (var talk in entry.Talks)
                Append(html, talk, 4);
            html.Append("</div>\n");
        }

        html.Append("</div>\n");
    }

    private void Append(StringBuilder html, PublishedSession session, int level)
    {
        var id = IdOf(session);
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"session\" id=\"{id}\" data-session=\"{session.Id}\" data-track=\"{session.Track?.Slug}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"titre-{id}\">{Encoded(session.Title)}</h{level}>\n");
        foreach (var flag in Flags(session))
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"flag\">{Encoded(flag)}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"facts\">{Encoded(French.Capitalised(Facts(session)))}</p>\n");
        if (ReadingOrder.People(session) is { } people)
            html.Append(CultureInfo.InvariantCulture, $"<p>Avec {Encoded(people)}.</p>\n");
        if (session.Abstract is { } words)
            html.Append(text.Of(words, level));
        html.Append("</article>\n");
    }

    private static string Facts(PublishedSession session)
    {
        string?[] facts =
        [
            session.LastDay is { } last ? French.Days(session.Day, last) : null,
            ReadingOrder.When(session),
            session.Format.IsBreak ? null : session.Format.Name,
            session.Track is { } track ? $"parcours {track.Name}" : null,
        ];
        return string.Join(" · ", facts.OfType<string>());
    }

    private static IEnumerable<string> Flags(PublishedSession session)
    {
        if (session.IsCancelled)
            yield return session.CancellationReason is { } reason ? $"Annulée{French.NarrowSpace}: {reason}" : "Annulée";
        if (session.IsOnInvitation)
            yield return "Sur invitation";
        foreach (var aspect in session.ToConfirm)
            yield return Wording.Of(aspect);
    }
}
