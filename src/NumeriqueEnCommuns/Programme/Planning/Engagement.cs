namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>One stretch of time that a session takes from its room and from its people.</summary>
internal sealed class Engagement
{
    public required Proposal Of { get; init; }
    public required Span Span { get; init; }

    /// <summary>False for a talk of which only the block's hours are known: it takes place somewhere within them.</summary>
    public required bool IsExact { get; init; }

    public required bool HoldsRoom { get; init; }

    public required Room? Room { get; init; }
    public required Venue? Venue { get; init; }
    public required IReadOnlyList<Speaker> Persons { get; init; }

    public Session? Session => Of.Session;
    public int Family => Of.Family;
    public DateOnly Day => DateOnly.FromDateTime(Span.Start);

    /// <summary>« 14h–16h », « à partir de 21h », « entre 15h et 18h ».</summary>
    public string Hours => IsExact
        ? FrenchText.Hours(Span.Start, Of.Placing.EndsAt is null ? null : Span.End)
        : $"entre {FrenchText.Hour(Span.Start)} et {FrenchText.Hour(Span.End)}";

    public static IEnumerable<Engagement> OfAll(Proposal proposal)
    {
        var own = proposal.Placing.Spans;
        var spans = own.Count > 0 ? own : proposal.PlacingOfBlock?.Spans ?? [];
        var (room, venue) = proposal.Place;
        var holdsRoom = own.Count > 0 && room is not null && !proposal.IsHeldByItsBlock;
        var persons = proposal.Persons.ToList();
        return spans.Select(span => new Engagement
        {
            Of = proposal,
            Span = span,
            IsExact = own.Count > 0,
            HoldsRoom = holdsRoom,
            Room = room,
            Venue = venue,
            Persons = persons,
        });
    }

    public bool SharesRoomWith(Engagement other) =>
        HoldsRoom && other.HoldsRoom && Family != other.Family && Room?.Id == other.Room?.Id && Span.Overlaps(other.Span);

    /// <summary>
    /// Whether nobody can be at both. A talk whose hour is not known meets only what covers its whole block.
    /// </summary>
    public bool Meets(Engagement other) => (IsExact, other.IsExact) switch
    {
        _ when !BindsPeopleAgainst(other) => false,
        (true, true) => Span.Overlaps(other.Span),
        (true, false) => Span.Contains(other.Span),
        (false, true) => other.Span.Contains(Span),
        _ => false,
    };

    /// <summary>Breaks are for everyone: they keep nobody from being elsewhere.</summary>
    public bool BindsPeopleAgainst(Engagement other) => Family != other.Family && !Of.IsBreak && !other.Of.IsBreak;
}
