using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Programme;

public enum Access { Open, Invitation }

public enum SessionStatus { Draft, Published, Cancelled }

/// <summary>One entry of the programme. Hours are local to the event.</summary>
public sealed class Session
{
    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; set; }
    public required string Title { get; set; }

    /// <summary>Markdown.</summary>
    public string? Abstract { get; set; }

    public required Format Format { get; set; }
    public Track? Track { get; set; }
    public Access Access { get; set; }

    /// <summary>Into French sign language (LSF); false where it is not announced.</summary>
    public bool HasSignLanguage { get; set; }

    /// <summary>What is said is shown as text; false where it is not announced.</summary>
    public bool HasCaptions { get; set; }

    /// <summary>The block that this talk belongs to.</summary>
    public Session? Parent { get; set; }

    public DateOnly Day { get; private set; }
    public DateOnly? LastDay { get; private set; }
    public DateTime? Start { get; private set; }
    public DateTime? End { get; private set; }

    public Room? Room { get; private set; }

    /// <summary>Known even where the room is not.</summary>
    public Venue? Venue { get; private set; }

    public SessionStatus Status { get; private set; }
    public DateTime? CancelledAt { get; private set; }
    public string? CancellationReason { get; private set; }

    /// <summary>How many times hours, place or status changed since it was published: calendars take the highest (RFC 5545, 3.8.7.4).</summary>
    public int Sequence { get; private set; }

    /// <summary>When anything that the public reads of it last changed, in UTC; it never goes back.</summary>
    public DateTime ModifiedAt { get; private set; }

    public List<Participation> Participations { get; } = [];
    public List<PointToConfirm> ToConfirm { get; } = [];

    /// <summary>What came out of it: slides, notes, recordings.</summary>
    public List<Resource> Resources { get; } = [];

    public void Reschedule(DateOnly day, TimeOnly? start, TimeOnly? end, DateOnly? lastDay = null)
    {
        var startsAt = start is { } from ? day.ToDateTime(from) : (DateTime?)null;
        var endsAt = end is { } to ? (lastDay ?? day).ToDateTime(to) : (DateTime?)null;
        if (endsAt is not null && (startsAt is null || endsAt <= startsAt))
            throw new ArgumentException("A session ends after it starts.", nameof(end));

        (Day, LastDay, Start, End) = (day, lastDay == day ? null : lastDay, startsAt, endsAt);
    }

    /// <summary>Takes another place in time and space at once, by the rules of <see cref="Reschedule"/>.</summary>
    public void MoveTo(Placing placing)
    {
        Reschedule(placing.Day, placing.Start, placing.End, placing.LastDay);
        (Room, Venue) = (placing.Room, placing.Venue);
    }

    public void MoveTo(Room room) => (Room, Venue) = (room, room.Venue);

    public void MoveTo(Venue venue) => (Room, Venue) = (null, venue);

    public void LeaveRoom() => (Room, Venue) = (null, null);

    public void Publish() => (Status, CancelledAt, CancellationReason) = (SessionStatus.Published, null, null);

    public void Cancel(DateTime utcNow, string? reason = null)
    {
        if (Status is SessionStatus.Draft)
            throw new InvalidOperationException("Only what was published can be cancelled.");

        (Status, CancelledAt, CancellationReason) = (SessionStatus.Cancelled, utcNow, reason);
    }

    /// <param name="utcNow">When.</param>
    /// <param name="isRescheduled">Whether whoever noted hours and place must look again.</param>
    public void Modified(DateTime utcNow, bool isRescheduled)
    {
        ModifiedAt = utcNow > ModifiedAt ? utcNow : ModifiedAt;
        if (isRescheduled)
            Sequence++;
    }
}
