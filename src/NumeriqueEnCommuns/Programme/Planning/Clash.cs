namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>What a session would run into at some place, said from its own side.</summary>
public sealed record Clash(ProblemKind Kind)
{
    /// <summary>Null where it is not with another session.</summary>
    public Session? Other { get; init; }

    /// <summary>Who would have to be in two places.</summary>
    public Speaker? Person { get; init; }

    /// <summary>A whole sentence: « Julien Coclet participe déjà à … ».</summary>
    public required string Sentence { get; init; }

    /// <summary>A few words for a list: « Julien Coclet est déjà en Espace 5 ».</summary>
    public required string InBrief { get; init; }

    /// <summary>How hard it is to live with. What no other gesture could repair weighs most.</summary>
    public int Weight => Kind switch
    {
        ProblemKind.OutsideTheEdition or ProblemKind.VenueClosed => 5,
        ProblemKind.RoomTwice => 4,
        ProblemKind.PersonTwice => 3,
        ProblemKind.TooFarToWalk or ProblemKind.OutsideItsBlock => 2,
        _ => 1,
    };
}
