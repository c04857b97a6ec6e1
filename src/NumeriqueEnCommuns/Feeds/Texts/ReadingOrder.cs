using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Texts;

/// <summary>The programme as it is read aloud: day by day, hour by hour, what has no hour last; a block is followed by its talks.</summary>
internal static class ReadingOrder
{
    public static IEnumerable<DayOfEntries> Of(PublishedProgramme programme) => ProgrammeSelection.Of(programme, new SessionFilter()).ByDay(programme.Days);

    /// <summary>« 14h–15h30, Amphi 150, École d’Architecture ».</summary>
    public static string When(PublishedSession session)
    {
        var hours = session.Start is { } start ? French.Hours(start, session.End) : French.Capitalised(French.Hours(session));
        return session.ShownVenue is null ? $"{hours}, lieu non annoncé" : $"{hours}, {Wording.Place(session)}";
    }

    /// <summary>Null where nothing is announced.</summary>
    public static string? Aids(PublishedSession session) => string.Join(". ", Wording.Aids(session)) is { Length: > 0 } aids ? $"{aids}." : null;

    /// <summary>Null where nobody is named.</summary>
    public static string? People(PublishedSession session) =>
        session.Participations.Count == 0 ? null : French.List([.. session.Participations.Select(Wording.Of)]);
}
