using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>What the names of a file most probably stand for: the same name, accents and case aside; else something new.</summary>
public sealed class Proposals(Ground ground)
{
    /// <summary>The type that this program and others give to what is no contents.</summary>
    private const string Break = "pause";

    /// <summary>Where this program puts what has no place, since formats want one.</summary>
    private const string NoPlace = "lieu non annonce";

    public Correspondence For(FileNames names) => new(
        names.Rooms.ToDictionary(name => name.Name, name => RoomOf(name).ToString()),
        names.Tracks.ToDictionary(name => name.Name, name => TrackOf(name.Name).ToString()),
        names.Types.ToDictionary(name => name.Name, name => FormatOf(name.Name).ToString()));

    /// <summary>By its identifier, else by its name, alone or followed by that of its venue. A room that is not known is made where there is no choice of a venue.</summary>
    private Target RoomOf(FileName name)
    {
        var plain = Namesakes.Plain(name.Name);
        if (ground.Rooms.FirstOrDefault(room => room.Guid == name.Guid) is { } same)
            return new Target(Destination.Known, same.Id);
        if (ground.Rooms.Where(room => NamesOf(room).Any(called => Namesakes.Plain(called) == plain)).ToList() is [var known])
            return new Target(Destination.Known, known.Id);
        if (ground.Venues.FirstOrDefault(venue => IsCalled(venue, plain)) is { } venue)
            return new Target(Destination.Venue, venue.Id);

        return ground.Venues switch
        {
            _ when IsNumbered(plain, NoPlace) => Target.Nothing,
            [] => Target.New,
            [var only] => new Target(Destination.NewRoomIn, only.Id),
            _ => Target.Nothing,
        };
    }

    private Target TrackOf(string name) => ground.Tracks.FirstOrDefault(track => IsSame(track.Name, name)) is { } track ? new Target(Destination.Known, track.Id) : Target.New;

    private Target FormatOf(string name)
    {
        var format = ground.Formats.FirstOrDefault(format => IsSame(format.Name, name) || IsSame(format.Plural, name))
            ?? (IsSame(name, Break) ? ground.Formats.FirstOrDefault(format => format.IsBreak) : null)
            ?? (name == Correspondence.NoType ? ground.Formats.FirstOrDefault(format => !format.IsBreak) : null);
        return format is null ? Target.New : new Target(Destination.Known, format.Id);
    }

    private static IEnumerable<string> NamesOf(Room room) =>
        [room.Name, $"{room.Name} {room.Venue.Name}", .. room.Venue.ShortName is { } brief ? [$"{room.Name} {brief}"] : Array.Empty<string>()];

    private static bool IsCalled(Venue venue, string plain) =>
        new[] { venue.Name, venue.ShortName }.OfType<string>().Any(name => IsNumbered(plain, Namesakes.Plain(name)));

    /// <summary>A number may follow, where several things without a room take place at once.</summary>
    private static bool IsNumbered(string plain, string name) =>
        plain == name || plain.StartsWith(name + " ", StringComparison.Ordinal) && plain[(name.Length + 1)..].All(char.IsDigit);

    private static bool IsSame(string one, string other) => Namesakes.Plain(one) == Namesakes.Plain(other);
}
