namespace NumeriqueEnCommuns.Published;

/// <summary>What an attendee would want to know of a save, most important first.</summary>
public enum ChangeKind { Cancelled, Restored, New, Moved, Room, People, Title }

/// <summary>What one save changed of one session, for the public: one line of the list of changes.</summary>
/// <param name="Revision">The number of the save in the journal; it only grows.</param>
/// <param name="Details">Each kind once, with what it was and what it became in words; null where that goes without saying.</param>
public sealed record PublicChange(long Revision, DateTimeOffset At, int SessionId, IReadOnlyList<PublicChange.Detail> Details)
{
    public sealed record Detail(ChangeKind Kind, string? Before = null, string? After = null)
    {
        /// <summary>Of a change of place: the id of the room that it was before; null where that was none.</summary>
        public int? RoomLeft { get; init; }
    }

    public bool Is(ChangeKind kind) => Details.Any(detail => detail.Kind == kind);
}
