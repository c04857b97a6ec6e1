namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>
/// What a session would run into at some place, said from its own side. It is put into words when somebody asks:
/// of hundreds of places that are compared few are shown.
/// </summary>
public sealed class Clash(ProblemKind kind, Func<string> sentence, Func<string> inBrief)
{
    public ProblemKind Kind => kind;

    /// <summary>Null where it is not with another session.</summary>
    public Session? Other { get; init; }

    /// <summary>Who would have to be in two places.</summary>
    public Speaker? Person { get; init; }

    /// <summary>A whole sentence: « Julien Coclet participe déjà à … ».</summary>
    public string Sentence => sentence();

    /// <summary>A few words for a list: « Julien Coclet est déjà en Espace 5 ».</summary>
    public string InBrief => inBrief();

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
