namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>In the order in which they are listed.</summary>
public enum ProblemKind
{
    RoomTwice,
    PersonTwice,
    TooFarToWalk,
    VenueClosed,
    OutsideTheEdition,
    OutsideItsBlock,
    BlockNotPublished,
    TooFarWithoutSteps,
    NoDistance,
    NoHour,
    NoEnd,
    NoRoom,
    NoText,
    NoSpeaker,
    SpeakerListedTwice,
    ToConfirm,
}

public enum Severity
{
    /// <summary>Cannot take place as it stands.</summary>
    Impossible,

    /// <summary>Something is not known yet, or is out of order.</summary>
    Incomplete,

    /// <summary>To be checked against the source.</summary>
    Doubtful,
}

public static class ProblemKinds
{
    public static Severity Severity(this ProblemKind kind) => kind switch
    {
        ProblemKind.ToConfirm => Planning.Severity.Doubtful,
        >= ProblemKind.TooFarWithoutSteps => Planning.Severity.Incomplete,
        _ => Planning.Severity.Impossible,
    };
}
