using System.Globalization;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>What has to be made for the sessions of a file, each once however often it is named.</summary>
public sealed class Arrivals(Ground ground)
{
    private const string GuidField = "guid";

    private readonly Dictionary<(SubjectKind, string), NewThing> byName = [];
    private readonly Dictionary<(SubjectKind, Guid), NewThing> byGuid = [];
    private readonly List<NewThing> all = [];

    /// <summary>What others depend on comes first.</summary>
    public IReadOnlyList<NewThing> All => [.. all.OrderBy(thing => Dependence.RankOf(thing.Kind))];

    public int Format(string name) => Made(SubjectKind.Format, name, () => new Dictionary<string, string?>
    {
        [FormatSubject.Name] = name,
        [FormatSubject.Plural] = name,
        [FormatSubject.Slug] = ground.FreeSlug(SubjectKind.Format, name),
        [FormatSubject.Order] = After(ground.Formats.Select(format => format.Order), SubjectKind.Format),
    });

    public int Track(string name) => Made(SubjectKind.Track, name, () => new Dictionary<string, string?>
    {
        [TrackSubject.Name] = name,
        [TrackSubject.Letter] = FreeLetter(),
        [TrackSubject.Slug] = ground.FreeSlug(SubjectKind.Track, name),
        [TrackSubject.Order] = After(ground.Tracks.Select(track => track.Order), SubjectKind.Track),
    });

    public int RoomIn(int venue, string name, Guid? guid) => Made(SubjectKind.Room, name, () => new Dictionary<string, string?>
    {
        [RoomSubject.Name] = name,
        [RoomSubject.Venue] = venue.ToString(CultureInfo.InvariantCulture),
        [RoomSubject.Slug] = ground.FreeSlug(SubjectKind.Room, name),
        [RoomSubject.Order] = After(ground.Rooms.Where(room => room.Venue.Id == venue).Select(room => room.Order), SubjectKind.Room),
    }, guid);

    /// <summary>A venue of one room, both of that name.</summary>
    public int RoomAlone(string name, Guid? guid) => RoomIn(Made(SubjectKind.Venue, name, () => new Dictionary<string, string?>
    {
        [VenueSubject.Name] = name,
        [VenueSubject.Slug] = ground.FreeSlug(SubjectKind.Venue, name),
        [VenueSubject.Order] = After(ground.Venues.Select(venue => venue.Order), SubjectKind.Venue),
    }), name, guid);

    public int Speaker(string name, Guid? guid) => Made(SubjectKind.Speaker, name, () => new Dictionary<string, string?>
    {
        [SpeakerSubject.Name] = name,
        [SpeakerSubject.SortName] = SortNames.Guess(name, SpeakerKind.Person),
        [SpeakerSubject.Slug] = ground.FreeSlug(SubjectKind.Speaker, name),
        [SpeakerSubject.Type] = nameof(SpeakerKind.Person),
    }, guid);

    /// <summary>What has an identifier is known by it alone: two people may bear one name.</summary>
    private int Made(SubjectKind kind, string name, Func<Dictionary<string, string?>> values, Guid? guid = null)
    {
        var key = (kind, kind is SubjectKind.Speaker ? Namesakes.Plain(name) : name);
        if (guid is { } own ? byGuid.TryGetValue((kind, own), out var known) : byName.TryGetValue(key, out known))
            return known.Id;

        var given = values();
        if (guid is not null)
            given.Add(GuidField, guid.ToString());
        var thing = new NewThing(kind, ground.NextId(kind), name, given);
        byName.TryAdd(key, thing);
        if (guid is { } its)
            byGuid.Add((kind, its), thing);
        all.Add(thing);
        return thing.Id;
    }

    private string After(IEnumerable<int> orders, SubjectKind kind) =>
        (orders.Append(-1).Max() + 1 + all.Count(thing => thing.Kind == kind)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The first of the alphabet that no track has, else a number.</summary>
    private string FreeLetter()
    {
        var taken = ground.Tracks.Select(track => track.Letter).Concat(all.Where(thing => thing.Kind is SubjectKind.Track).Select(thing => thing.Values[TrackSubject.Letter]!)).ToHashSet();
        return Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString()).Concat(Enumerable.Range(1, 10_000).Select(number => number.ToString(CultureInfo.InvariantCulture)))
            .First(letter => !taken.Contains(letter));
    }
}
