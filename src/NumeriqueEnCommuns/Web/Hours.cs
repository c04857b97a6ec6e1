using System.Globalization;
using Microsoft.AspNetCore.Html;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>The hours of a session as <c>time</c> elements with their offset, for people and for programs.</summary>
public sealed class Hours(PublishedProgramme programme)
{
    public IHtmlContent Of(PublishedSession session) => new HtmlString($"<span>{Written(session)}</span>");

    private string Written(PublishedSession session) => (session.Start, session.End) switch
    {
        (null, _) => French.Hours(session),
        ({ } start, null) => $"à partir de {Time(start)}",
        ({ } start, { } end) => $"{Time(start)}–{Time(end)}",
    };

    private string Time(DateTime local) => string.Create(CultureInfo.InvariantCulture,
        $"<time datetime=\"{programme.Edition.WithOffset(local):yyyy-MM-dd'T'HH:mmzzz}\">{French.Hour(local)}</time>");
}
