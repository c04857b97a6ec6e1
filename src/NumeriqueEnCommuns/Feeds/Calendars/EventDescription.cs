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
            .. Wording.Aids(session).Select(aid => aid + "."),
            .. source.Needs.NotKnownOf(session).Select(need => Wording.NotKnown(need) + "."),
            .. session.ToConfirm.Select(aspect => Wording.Of(aspect) + "."),
            session.Abstract?.PlainText, source.Absolute(session.Path),
        ];
        return string.Join("\n\n", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private string? Cancellation(PublishedSession session)
    {
        if (session.CancelledAt is not { } at)
            return null;

        var on = $"Annulée le {Moment(new DateTimeOffset(at, TimeSpan.Zero))}";
        return session.CancellationReason is { } reason ? $"{on}{French.NarrowSpace}: {French.Ended(reason)}" : $"{on}.";
    }

    private string? LastChange(PublishedSession session)
    {
        var last = changes[session.Id].LastOrDefault(change => change.Is(ChangeKind.Moved) || change.Is(ChangeKind.Room) || change.Is(ChangeKind.Restored));
        if (last is null || session.IsCancelled)
            return null;

        return $"Modifiée le {Moment(last.At)}. {string.Join(" ", last.Details.Select(ChangeWording.Sentence))}";
    }

    private string Moment(DateTimeOffset moment)
    {
        var local = source.Programme.Edition.LocalTime(moment);
        return $"{French.Day(DateOnly.FromDateTime(local))} à {French.Hour(local)}";
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
        if (session.ShownVenue is not { } venue)
            return null;

        var facts = session.ShownRoom is { } room ? Wording.Facts(room) : null;
        return string.Join("\n", new[] { $"{Wording.Place(session)}", venue.Address, facts }.Where(line => line is not null));
    }
}
