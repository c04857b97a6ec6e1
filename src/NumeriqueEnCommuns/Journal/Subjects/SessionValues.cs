using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>When a session takes place: the four go together.</summary>
public sealed record SessionHours(DateOnly Day, DateOnly? LastDay, TimeOnly? Start, TimeOnly? End)
{
    public static SessionHours Of(Session session) => new(session.Day, session.LastDay, HourOf(session.Start), HourOf(session.End));

    /// <summary>Why these hours cannot be stored, with the one of the four that is at fault.</summary>
    public (string Part, string Sentence)? Fault()
    {
        var last = LastDay ?? Day;
        return this switch
        {
            { Day.Year: < 1990 or > 2200 } => (nameof(Day), "Vérifiez l’année."),
            _ when last < Day || last > Day.AddDays(60) => (nameof(LastDay), "Le dernier jour ne peut pas précéder le premier, ni le suivre de plus de 60 jours."),
            { Start: null, End: not null } => (nameof(Start), "Donnez aussi l’heure de début."),
            { Start: { } start, End: { } end } when last == Day && end <= start => (nameof(End), "La fin doit suivre le début. Pour finir après minuit, donnez aussi le dernier jour."),
            _ => null,
        };
    }

    private static TimeOnly? HourOf(DateTime? moment) => moment is { } known ? TimeOnly.FromDateTime(known) : null;
}

/// <summary>Where: a room, or a venue alone. Neither is written as null.</summary>
public sealed record SessionPlace(int? Room, int? Venue)
{
    public static SessionPlace? Of(Session session) => session switch
    {
        { Room: { } room } => new(room.Id, null),
        { Venue: { } venue } => new(null, venue.Id),
        _ => null,
    };
}

/// <summary>Whether it is public, and when and why it was cancelled.</summary>
public sealed record SessionState(SessionStatus Status, DateTime? CancelledAt, string? Reason)
{
    public static SessionState Of(Session session) => new(session.Status, session.CancelledAt, session.CancellationReason);
}

/// <summary>Somebody in a session.</summary>
public sealed record SessionPerson(int Speaker, Role Role, string? Affiliation, bool Tentative)
{
    public static SessionPerson Of(Participation participation) =>
        new(participation.Speaker.Id, participation.Role, participation.Affiliation, participation.Tentative);
}
