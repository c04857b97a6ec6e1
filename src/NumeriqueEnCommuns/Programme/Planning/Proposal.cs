namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>A session as it stands, or as it would stand somewhere else; perhaps one that does not exist yet.</summary>
public sealed record Proposal(Placing Placing)
{
    /// <summary>Null while the session is being created.</summary>
    public Session? Session { get; init; }

    /// <summary>The block that it belongs to.</summary>
    public Session? Block { get; init; }

    /// <summary>Where the block would stand, if it moves along.</summary>
    public Placing? BlockPlacing { get; init; }

    public string Title { get; init; } = "Nouvelle session";
    public IReadOnlyList<Speaker> People { get; init; } = [];
    public bool IsBreak { get; init; }

    public static Proposal Of(Session session) => Of(session, Placing.Of(session));

    public static Proposal Of(Session session, Placing placing)
    {
        var block = session.Parent is { Status: not SessionStatus.Cancelled } parent ? parent : null;
        return new(placing)
        {
            Session = session,
            Block = block,
            BlockPlacing = block is null ? null : Placing.Of(block),
            Title = session.Title,
            People = [.. session.Participations.OrderBy(participation => participation.Order).Select(participation => participation.Speaker)],
            IsBreak = session.Format.IsBreak,
        };
    }

    /// <summary>A block and its talks are one family. Nothing conflicts within a family.</summary>
    internal int Family => (Block ?? Session)?.Id ?? 0;

    /// <summary>A talk without a place of its own is where its block is.</summary>
    internal (Room? Room, Venue? Venue) Place =>
        Placing.Room is null && Placing.Venue is null && PlacingOfBlock is { } block ? (block.Room, block.Venue) : (Placing.Room, Placing.Venue);

    internal Placing? PlacingOfBlock => BlockPlacing ?? (Block is null ? null : Placing.Of(Block));

    /// <summary>Its block holds the room for it, so only the block is told about the room and its hours.</summary>
    internal bool IsHeldByItsBlock =>
        PlacingOfBlock is { } block && block.Room?.Id == Place.Room?.Id && block.Venue?.Id == Place.Venue?.Id
        && Placing.Spans.All(span => block.Spans.Any(of => of.Contains(span)));

    /// <summary>Those who can be in one place only: an organisation can send two people.</summary>
    internal IEnumerable<Speaker> Persons => People
        .Select(speaker => speaker.MergedInto ?? speaker)
        .Where(speaker => speaker.Kind is SpeakerKind.Person)
        .DistinctBy(speaker => speaker.Id);
}
