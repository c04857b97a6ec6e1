using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal;

/// <summary>The values of some things as the database holds them at a moment; what does not exist is absent.</summary>
internal sealed class Snapshot
{
    private sealed record State(string Name, IReadOnlyDictionary<string, string?> Values);

    private readonly Dictionary<(SubjectKind Kind, int Id), State> states = [];

    public async Task AddAsync(ProgrammeDb db, IEnumerable<(SubjectKind Kind, int Id)> things, CancellationToken cancellation)
    {
        foreach (var kind in things.GroupBy(thing => thing.Kind))
        {
            var subject = AllSubjects.Of(kind.Key);
            foreach (var thing in await subject.ReadAsync(db, [.. kind.Select(one => one.Id)], cancellation))
                states.Add((kind.Key, subject.IdOf(thing)), new State(subject.NameOf(thing), subject.ValuesOf(thing)));
        }
    }

    /// <summary>What changed from one snapshot to the other: what came into being first, what went last.</summary>
    public static IEnumerable<Change> Between(Snapshot before, Snapshot after, IEnumerable<(SubjectKind Kind, int Id)> things) =>
        from thing in things
        let was = before.states.GetValueOrDefault(thing)
        let isNow = after.states.GetValueOrDefault(thing)
        orderby was is not null, isNow is null, thing.Kind, thing.Id
        from change in Between(thing.Kind, thing.Id, was, isNow)
        select change;

    /// <summary>The things that are about to be saved; a part stands for the whole that it belongs to.</summary>
    public static IReadOnlyList<(SubjectKind Kind, int Id)> Touched(ProgrammeDb db) =>
        [.. db.ChangeTracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)).Select(Whole).OfType<(SubjectKind, int)>().Distinct()];

    private static IEnumerable<Change> Between(SubjectKind kind, int id, State? was, State? isNow) => (was, isNow) switch
    {
        (null, null) => [],
        (null, { } made) => [Line(kind, id, made.Name, Change.Whole, null, Fields.Notation.Write(made.Values))],
        ({ } gone, null) => [Line(kind, id, gone.Name, Change.Whole, Fields.Notation.Write(gone.Values), null)],
        _ => from field in AllSubjects.Of(kind).Fields
             where was.Values[field.Name] != isNow.Values[field.Name]
             select Line(kind, id, isNow.Name, field.Name, was.Values[field.Name], isNow.Values[field.Name]),
    };

    private static Change Line(SubjectKind kind, int id, string name, string field, string? before, string? after) =>
        new() { Kind = kind, SubjectId = id, SubjectName = name, Field = field, Before = before, After = after };

    private static (SubjectKind, int)? Whole(EntityEntry entry) => entry.Entity switch
    {
        Session session => (SubjectKind.Session, session.Id),
        Speaker speaker => (SubjectKind.Speaker, speaker.Id),
        Venue venue => (SubjectKind.Venue, venue.Id),
        Room room => (SubjectKind.Room, room.Id),
        Track track => (SubjectKind.Track, track.Id),
        Format format => (SubjectKind.Format, format.Id),
        Page page => (SubjectKind.Page, page.Id),
        Edition edition => (SubjectKind.Edition, edition.Id),
        Participation => (SubjectKind.Session, OwnerOf(entry)),
        _ when entry.Metadata.FindOwnership() is { } ownership => (Enum.Parse<SubjectKind>(ownership.PrincipalEntityType.ClrType.Name), OwnerOf(entry)),
        _ => null,
    };

    private static int OwnerOf(EntityEntry part)
    {
        var key = part.Metadata.FindOwnership() ?? part.Metadata.GetForeignKeys().Single(foreign => foreign.PrincipalEntityType.ClrType == typeof(Session));
        var id = part.Property(key.Properties[0].Name);
        return (int)(part.State is EntityState.Deleted ? id.OriginalValue : id.CurrentValue)!;
    }
}
