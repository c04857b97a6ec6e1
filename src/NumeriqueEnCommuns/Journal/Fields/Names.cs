using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Journal.Fields;

/// <summary>What things are called, to show values that refer to them. What is gone keeps the name that the journal remembers.</summary>
public sealed class Names
{
    private readonly Dictionary<(SubjectKind, int), string> names = [];

    /// <summary>Of everyone whom the public side knows: too many to be copied for the few that a save names.</summary>
    private IReadOnlyDictionary<int, PublishedSpeaker>? speakers;

    public string Of(SubjectKind kind, int id) =>
        names.GetValueOrDefault((kind, id)) ?? (kind is SubjectKind.Speaker ? speakers?.GetValueOrDefault(id)?.Name : null) ?? $"n° {id}";

    public string Of(SubjectKind kind, string id) => Of(kind, int.Parse(id, CultureInfo.InvariantCulture));

    public static async Task<Names> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default)
    {
        var all = new Names();
        all.Add(SubjectKind.Session, await db.Sessions.Select(s => new Named(s.Id, s.Title)).ToListAsync(cancellation));
        all.Add(SubjectKind.Speaker, await db.Speakers.Select(s => new Named(s.Id, s.Name)).ToListAsync(cancellation));
        all.Add(SubjectKind.Venue, await db.Venues.Select(v => new Named(v.Id, v.ShortName ?? v.Name)).ToListAsync(cancellation));
        all.Add(SubjectKind.Room, await db.Rooms.Select(r => new Named(r.Id, r.Name)).ToListAsync(cancellation));
        all.Add(SubjectKind.Track, await db.Tracks.Select(t => new Named(t.Id, t.Name)).ToListAsync(cancellation));
        all.Add(SubjectKind.Format, await db.Formats.Select(f => new Named(f.Id, f.Name)).ToListAsync(cancellation));
        all.Add(SubjectKind.Page, await db.Pages.Select(p => new Named(p.Id, p.Title)).ToListAsync(cancellation));
        all.Add(SubjectKind.Edition, await db.Editions.Select(e => new Named(e.Id, e.Name)).ToListAsync(cancellation));
        await all.AddGoneAsync(db, cancellation);
        return all;
    }

    /// <summary>People and places as the public knows them, rooms with their venue; what is public no more keeps its name.</summary>
    public static async Task<Names> ReadPublicAsync(ProgrammeDb db, PublishedProgramme programme, CancellationToken cancellation)
    {
        var all = new Names { speakers = programme.People.ById };
        all.Add(SubjectKind.Speaker, await db.Speakers.Where(speaker => EF.Property<int?>(speaker, LinkedTo.MergedInto) != null).Select(speaker => new Named(speaker.Id, speaker.Name)).ToListAsync(cancellation));
        all.Add(SubjectKind.Venue, programme.Venues.Select(venue => new Named(venue.Id, venue.ShortName)));
        all.Add(SubjectKind.Room, programme.Rooms.Select(room => new Named(room.Id, room.Venue.IsOneRoom ? room.Name : $"{room.Name}, {room.Venue.ShortName}")));
        await all.AddGoneAsync(db, cancellation);
        return all;
    }

    /// <summary>Also what is planned and not made yet.</summary>
    public void Add(SubjectKind kind, int id, string name) => names[(kind, id)] = name;

    private async Task AddGoneAsync(ProgrammeDb db, CancellationToken cancellation)
    {
        var gone = db.Set<Change>().Where(change => change.Field == Change.Whole && change.After == null);
        foreach (var change in await gone.Select(c => new { c.Kind, c.SubjectId, c.SubjectName }).ToListAsync(cancellation))
            names.TryAdd((change.Kind, change.SubjectId), change.SubjectName);
    }

    private void Add(SubjectKind kind, IEnumerable<Named> things)
    {
        foreach (var thing in things)
            names[(kind, thing.Id)] = thing.Name;
    }

    private sealed record Named(int Id, string Name);
}
