namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>Something that is not as it should be, as a whole sentence in French. It never prevents saving.</summary>
public sealed record Problem(ProblemKind Kind, string Sentence, IReadOnlyList<Session> Sessions, Repair Repair)
{
    public Severity Severity => Kind.Severity();
}

public enum SessionPart { Hours, Room, Text, People, Status, ToConfirm }

/// <summary>What to open in order to make a problem go away.</summary>
public abstract record Repair
{
    private Repair()
    {
    }

    /// <summary>A field of a session's form.</summary>
    public sealed record InSession(Session Session, SessionPart Part) : Repair;

    /// <summary>Another place for a session, in the planner.</summary>
    public sealed record ByMoving(Session Session) : Repair;

    public sealed record InWalkingTimes(Venue From, Venue To) : Repair;
}
