using System.Globalization;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>What a name in a file stands for here.</summary>
public enum Destination
{
    /// <summary>Nothing: what the file says there is left out.</summary>
    Nothing,

    /// <summary>A room, a track or a format that exists.</summary>
    Known,

    /// <summary>A new one of that name; for a room, in a new venue of that name.</summary>
    New,

    /// <summary>A venue, without a room.</summary>
    Venue,

    /// <summary>A new room of that name in a known venue.</summary>
    NewRoomIn,
}

/// <summary>A destination, with the id of what exists where there is one. Written « Known-12 » in forms.</summary>
public sealed record Target(Destination Destination, int? Id = null)
{
    public static Target Nothing { get; } = new(Destination.Nothing);

    public static Target New { get; } = new(Destination.New);

    public override string ToString() => Id is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Destination}-{id}") : Destination.ToString();

    /// <summary>Null where it is none.</summary>
    public static Target? Parse(string? text)
    {
        var parts = (text ?? "").Split('-');
        if (!Enum.GetNames<Destination>().Contains(parts[0]))
            return null;

        var destination = Enum.Parse<Destination>(parts[0]);
        var needsId = destination is Destination.Known or Destination.Venue or Destination.NewRoomIn;
        return (needsId, parts) switch
        {
            (false, [_]) => new Target(destination),
            (true, [_, var id]) when int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new Target(destination, number),
            _ => null,
        };
    }
}

/// <summary>What the names of a file stand for; a name that is missing stands for what is proposed.</summary>
public sealed record Correspondence(
    IReadOnlyDictionary<string, string> Rooms, IReadOnlyDictionary<string, string> Tracks, IReadOnlyDictionary<string, string> Types)
{
    /// <summary>In the place of a type where the file gives none.</summary>
    public const string NoType = "";

    public static Correspondence None { get; } = new(Empty, Empty, Empty);

    private static Dictionary<string, string> Empty => [];
}
