using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Fields;

/// <summary>The things that values refer to, found by id while a change is made.</summary>
/// <param name="returning">The thing that comes back after it was deleted: its addresses are its own still.</param>
public sealed class References(ProgrammeDb db, (SubjectKind Kind, int Id)? returning = null)
{
    public bool Has(SubjectKind kind, int id) => kind switch
    {
        SubjectKind.Session => db.Find<Session>(id) is not null,
        SubjectKind.Speaker => db.Find<Speaker>(id) is not null,
        SubjectKind.Venue => db.Find<Venue>(id) is not null,
        SubjectKind.Room => db.Find<Room>(id) is not null,
        SubjectKind.Track => db.Find<Track>(id) is not null,
        SubjectKind.Format => db.Find<Format>(id) is not null,
        SubjectKind.Page => db.Find<Page>(id) is not null,
        _ => db.Find<Edition>(id) is not null,
    };

    /// <summary>With its venue.</summary>
    public Room Room(int id)
    {
        var room = db.Find<Room>(id)!;
        db.Entry(room).Reference(r => r.Venue).Load();
        return room;
    }

    public Venue Venue(int id) => db.Find<Venue>(id)!;

    public Track Track(int id) => db.Find<Track>(id)!;

    public Format Format(int id) => db.Find<Format>(id)!;

    public Speaker Speaker(int id) => db.Find<Speaker>(id)!;

    /// <summary>Whoever the speaker turned out to be: somebody who was merged with another takes part in nothing.</summary>
    public Speaker SpeakerToday(int id)
    {
        var speaker = Speaker(id);
        while (true)
        {
            db.Entry(speaker).Reference(s => s.MergedInto).Load();
            if (speaker.MergedInto is not { } other)
                return speaker;
            speaker = other;
        }
    }

    /// <summary>With the block that it belongs to.</summary>
    public Session Session(int id)
    {
        var session = db.Find<Session>(id)!;
        db.Entry(session).Reference(s => s.Parent).Load();
        return session;
    }

    public bool HasTalks(int session) => db.Sessions.Any(talk => talk.Parent!.Id == session);

    /// <summary>Whether an address is that of another thing, or was once: what was public is answered for ever.</summary>
    public bool IsTaken(SubjectKind kind, int? id, string slug, string path) =>
        IsSlugTaken(kind, id, slug)
        || db.Addresses.AsNoTracking().FirstOrDefault(address => address.Path == path) is { } former
            && (former.Kind, former.SubjectId) != (kind, id ?? 0) && (former.Kind, former.SubjectId) != returning;

    private bool IsSlugTaken(SubjectKind kind, int? id, string slug) => kind switch
    {
        SubjectKind.Session => db.Sessions.Any(other => other.Slug == slug && other.Id != id),
        SubjectKind.Speaker => db.Speakers.Any(other => other.Slug == slug && other.Id != id),
        SubjectKind.Venue => db.Venues.Any(other => other.Slug == slug && other.Id != id),
        SubjectKind.Room => db.Rooms.Any(other => other.Slug == slug && other.Id != id),
        SubjectKind.Track => db.Tracks.Any(other => other.Slug == slug && other.Id != id),
        SubjectKind.Format => db.Formats.Any(other => other.Slug == slug && other.Id != id),
        _ => db.Pages.Any(other => other.Slug == slug && other.Id != id),
    };
}
