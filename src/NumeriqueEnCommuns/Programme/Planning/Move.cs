using static NumeriqueEnCommuns.Programme.FrenchText;

namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>A place that a session could move to, with what it costs.</summary>
public sealed class Move
{
    internal Move(Plan plan, Proposal proposal, Placing from, int distance)
    {
        Placing = proposal.Placing;
        Clashes = Planning.Clashes.Of(plan, proposal);
        Trouble = Clashes.Sum(clash => clash.Weight);
        Distance = distance;
        CanSwap = proposal.Session is not null && from.StartsAt is not null && Occupant is { Start: { } start } && start == Placing.StartsAt;
    }

    public Placing Placing { get; }
    public IReadOnlyList<Clash> Clashes { get; }

    public bool IsFree => Clashes.Count == 0;

    /// <summary>The sum of what the clashes weigh; it comes before <see cref="Distance"/>.</summary>
    public int Trouble { get; }

    /// <summary>How far it is from where the session stands, in minutes (see <see cref="Moves"/>).</summary>
    public int Distance { get; }

    /// <summary>The one session that holds the room at those hours; null where there is none, or more than one.</summary>
    public Session? Occupant => Clashes.Where(clash => clash.Kind is ProblemKind.RoomTwice).Take(2).ToList() is [{ Other: { } other }] ? other : null;

    /// <summary>Whether the two could exchange their places.</summary>
    public bool CanSwap { get; }

    /// <summary>« 14h – Amphi 150 : libre », « 14h – Auditorium : Julien Coclet est déjà en Espace 5 ».</summary>
    public string Sentence => $"{Place} : {(IsFree ? "libre" : Reasons)}";

    /// <summary>« 14h – Amphi 150 ».</summary>
    public string Place => $"{(Placing.StartsAt is { } start ? Hour(start) : "sans horaire")} – {Placing.Room?.Name ?? "sans salle"}";

    private string Reasons
    {
        get
        {
            var all = Clashes.Select(clash => clash.InBrief + (CanSwap && clash.Kind is ProblemKind.RoomTwice ? " (échanger)" : "")).ToList();
            var more = all.Count > 3 ? $" ; et {all.Count - 2} autres empêchements" : "";
            return string.Join(" ; ", all.Take(all.Count > 3 ? 2 : 3)) + more;
        }
    }
}
