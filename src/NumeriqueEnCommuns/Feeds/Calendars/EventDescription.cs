using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>All that helps to be there at the right time, in plain lines: what changed, hours, people, the way in, the text.</summary>
internal sealed class EventDescription(FeedSource source)
{
    private readonly ILookup<int, PublicChange> changes = source.Programme.Changes.ToLookup(change => change.SessionId);

    public string Of(PublishedSession session)
    {
        string?[] parts =
        [
            Cancellation(session), LastChange(session), Hours(session), session.Format.Name, People(session), Place(session),
            session.IsOnInvitation ? "Sur invitation." : null,
            .. session.ToConfirm.Select(aspect => Wording.Of(aspect) + "."),
            session.Abstract?.PlainText, source.Absolute(session.Path),
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? Cancellation(PublishedSession session) =>
        !session.IsCancelled ? null : session.CancellationReason is { } reason ? $"Annulée{French.NarrowSpace}: {reason}" : "Annulée.";

    private string? LastChange(PublishedSession session)
    {
        var last = changes[session.Id].LastOrDefault(change => change.Is(ChangeKind.Moved) || change.Is(ChangeKind.Room) || change.Is(ChangeKind.Restored));
        if (last is null || session.IsCancelled)
            return null;

        var at = source.Programme.Edition.LocalTime(last.At);
        return $"Modifiée le {French.Day(DateOnly.FromDateTime(at))} à {French.Hour(at)}. {string.Join(" ", last.Details.Select(ChangeWording.Sentence))}";
    }

    private static string? Hours(PublishedSession session) => session switch
    {
        { Start: { } start, End: null } => $"{French.Capitalised(French.Hours(start, null))}, fin non annoncée.",
        { Start: null } => $"{French.Capitalised(French.Hours(session))}.",
        _ => null,
    };

    private static string? People(PublishedSession session) =>
        session.Participations.Count == 0 ? null : string.Join("\n", session.Participations.Select(Wording.Of));

    private static string? Place(PublishedSession session)
    {
        if (session.Venue is not { } venue)
            return null;

        var facts = session.Room is { } room ? Wording.Facts(room) : null;
        return string.Join("\n", new[] { $"{Wording.Place(session)}", venue.Address, facts }.Where(line => line is not null));
    }
}
