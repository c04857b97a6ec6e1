using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>All that a file can meet here, tracked, read in a fixed number of commands; and the numbers and addresses that are still free.</summary>
public sealed class Ground
{
    private readonly Dictionary<SubjectKind, int> lastIds = [];
    private readonly Dictionary<SubjectKind, HashSet<string>> takenSlugs = [];

    private readonly Dictionary<(SubjectKind, string Plain), IEnumerator<string>> nextSlugs = [];

    private Ground(ProgrammeDb db) => References = new References(db);

    public required Edition Edition { get; init; }
    public required IReadOnlyList<Venue> Venues { get; init; }
    public required IReadOnlyList<Track> Tracks { get; init; }
    public required IReadOnlyList<Format> Formats { get; init; }
    public required IReadOnlyList<Speaker> Speakers { get; init; }
    public required IReadOnlyList<Session> Sessions { get; init; }
    public References References { get; }

    public IEnumerable<Room> Rooms => Venues.SelectMany(venue => venue.Rooms);

    public static async Task<Ground> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default)
    {
        var ground = new Ground(db)
        {
            Edition = await db.Editions.SingleAsync(cancellation),
            Venues = await db.Venues.Include(venue => venue.Rooms).OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync(cancellation),
            Tracks = await db.Tracks.Include(track => track.Room).OrderBy(track => track.Order).ThenBy(track => track.Id).ToListAsync(cancellation),
            Formats = await db.Formats.OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync(cancellation),
            Speakers = await db.Speakers.Include(speaker => speaker.MergedInto).OrderBy(speaker => speaker.Id).ToListAsync(cancellation),
            Sessions = await SessionsAsync(db, cancellation),
        };
        await ground.ReadFreeAsync(db, cancellation);
        return ground;
    }

    /// <summary>One that no thing of the kind ever had.</summary>
    public int NextId(SubjectKind kind) => lastIds[kind] = lastIds.GetValueOrDefault(kind) + 1;

    /// <summary>An address made of a name, that nothing of the kind has or ever had.</summary>
    public string FreeSlug(SubjectKind kind, string name)
    {
        var plain = Slug.Candidates(name).First();
        if (!nextSlugs.TryGetValue((kind, plain), out var candidates))
            nextSlugs[(kind, plain)] = candidates = Slug.Candidates(name).GetEnumerator();
        // thousands of the same name: each goes on where the last one stopped
        while (candidates.MoveNext())
        {
            if (TakenOf(kind).Add(candidates.Current))
                return candidates.Current;
        }

        throw new InvalidOperationException("Candidates never end.");
    }

    private static Task<List<Session>> SessionsAsync(ProgrammeDb db, CancellationToken cancellation) => db.Sessions
        .Include(session => session.Format)
        .Include(session => session.Track)
        .Include(session => session.Room)
        .Include(session => session.Venue)
        .Include(session => session.Parent)
        .Include(session => session.Participations.OrderBy(person => person.Order)).ThenInclude(person => person.Speaker)
        .AsSplitQuery()
        .OrderBy(session => session.Id)
        .ToListAsync(cancellation);

    private async Task ReadFreeAsync(ProgrammeDb db, CancellationToken cancellation)
    {
        Know(SubjectKind.Session, Sessions.Select(session => (session.Id, session.Slug)));
        Know(SubjectKind.Speaker, Speakers.Select(speaker => (speaker.Id, speaker.Slug)));
        Know(SubjectKind.Venue, Venues.Select(venue => (venue.Id, venue.Slug)));
        Know(SubjectKind.Room, Rooms.Select(room => (room.Id, room.Slug)));
        Know(SubjectKind.Track, Tracks.Select(track => (track.Id, track.Slug)));
        Know(SubjectKind.Format, Formats.Select(format => (format.Id, format.Slug)));
        foreach (var address in await db.Addresses.AsNoTracking().ToListAsync(cancellation))
            TakenOf(address.Kind).Add(address.Path.Split('/')[^1]);
        foreach (var ever in await db.Set<Change>().GroupBy(change => change.Kind).Select(kind => new { kind.Key, Last = kind.Max(change => change.SubjectId) }).ToListAsync(cancellation))
            lastIds[ever.Key] = Math.Max(lastIds.GetValueOrDefault(ever.Key), ever.Last);
    }

    private void Know(SubjectKind kind, IEnumerable<(int Id, string Slug)> things)
    {
        foreach (var (id, slug) in things)
        {
            lastIds[kind] = Math.Max(lastIds.GetValueOrDefault(kind), id);
            TakenOf(kind).Add(slug);
        }
    }

    private HashSet<string> TakenOf(SubjectKind kind)
    {
        if (!takenSlugs.TryGetValue(kind, out var taken))
            takenSlugs[kind] = taken = [];
        return taken;
    }
}
