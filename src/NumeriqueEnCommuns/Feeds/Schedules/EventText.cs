using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>What schedule formats have no field for, in plain paragraphs: the people as printed, what is open, the talks of a block, the way in.</summary>
internal sealed class EventText(PublishedProgramme programme)
{
    /// <summary>Null where there is nothing to tell.</summary>
    public string? Of(PublishedSession session, bool tellsItsTalks)
    {
        string?[] parts =
        [
            session.IsOnInvitation ? EventSentences.OnInvitation : null,
            .. Wording.Aids(session).Select(aid => aid + "."),
            End(session),
            .. session.ToConfirm.Select(aspect => Wording.Of(aspect) + "."),
            tellsItsTalks ? Talks(session) : null,
            People(session),
            session.ShownVenue?.Address,
        ];
        var text = string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
        return text.Length == 0 ? null : text;
    }

    private static string? End(PublishedSession session) => session switch
    {
        { Start: { } start, End: { } end } when end.Date != start.Date => $"Jusqu’au {French.Day(DateOnly.FromDateTime(end))} à {French.Hour(end)}.",
        { End: null } => EventSentences.OpenEnd,
        _ => null,
    };

    private static string? People(PublishedSession session) =>
        session.Participations.Count == 0 ? null : string.Join("\n", session.Participations.Select(Wording.Of));

    private string? Talks(PublishedSession block)
    {
        var lines = programme.TalksOf(block).Select(Line).ToList();
        return lines.Count == 0 ? null : $"Au programme{French.NarrowSpace}:\n{string.Join("\n", lines)}";
    }

    private static string Line(PublishedSession talk)
    {
        var hours = talk.Start is { } start ? $"{French.Hours(start, talk.End)}, " : "";
        var people = talk.Participations.Count == 0 ? "" : $" ({French.List([.. talk.Participations.Select(participation => participation.Speaker.Name)])})";
        return $"– {hours}{talk.Title}{people}{(talk.IsCancelled ? ", annulée" : "")}";
    }
}
