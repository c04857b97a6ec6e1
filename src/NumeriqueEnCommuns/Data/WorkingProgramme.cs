using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Data;

/// <summary>The whole programme as organisers work on it, drafts and what is cancelled included, read in a fixed number of commands. A picture: nothing in it is tracked.</summary>
public sealed class WorkingProgramme
{
    private WorkingProgramme(Edition edition, IReadOnlyList<Venue> venues, IReadOnlyList<Format> formats, IReadOnlyList<Speaker> speakers, IReadOnlyList<Session> sessions) =>
        (Formats, Speakers, Sessions, Plan) = (formats, speakers, sessions, new Plan(edition, venues, sessions));

    public IReadOnlyList<Format> Formats { get; }

    /// <summary>Those who turned out to be another one included.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    public IReadOnlyList<Session> Sessions { get; }
    public Plan Plan { get; }
    public Problems Problems => field ??= Problems.Of(Plan);

    public Session? Session(int? id) => Sessions.FirstOrDefault(session => session.Id == id);

    public static Task<WorkingProgramme> ReadAsync(ProgrammeDb db, CancellationToken cancellation = default) => db.AtOneMomentAsync(() => ReadNowAsync(db, cancellation), cancellation);

    /// <summary>As far as the problems of one session depend on it: what shares its room in those days or somebody with it, and their blocks and talks. Of the others, only people who are in that session are told.</summary>
    /// <param name="session">Its id; none where it is new.</param>
    public static Task<WorkingProgramme> ReadAroundAsync(ProgrammeDb db, int? session, CancellationToken cancellation = default) =>
        db.AtOneMomentAsync(async () => await ReadNowAsync(db, cancellation, session is { } id ? await PartOfProgramme.AroundAsync(db, id, cancellation) : PartOfProgramme.None), cancellation);

    private static async Task<WorkingProgramme> ReadNowAsync(ProgrammeDb db, CancellationToken cancellation, PartOfProgramme? part = null)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(cancellation);
        var venues = await db.Venues.AsNoTracking().Include(venue => venue.Rooms.OrderBy(room => room.Order).ThenBy(room => room.Id)).OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync(cancellation);
        var formats = await db.Formats.AsNoTracking().ToDictionaryAsync(format => format.Id, cancellation);
        var tracks = await db.Tracks.AsNoTracking().Select(track => new { Track = track, Room = EF.Property<int?>(track, LinkedTo.Room) }).ToListAsync(cancellation);
        var speakers = await SpeakersAsync(part is null ? db.Speakers : db.Speakers.Where(speaker => part.People.Contains(speaker.Id)), cancellation);
        var rows = part is null ? await db.Sessions.RowsAsync(cancellation) : part.Of(await db.Sessions.Where(session => part.Sessions.Contains(session.Id)).RowsAsync(cancellation));

        var rooms = venues.SelectMany(venue => venue.Rooms).ToDictionary(room => room.Id);
        foreach (var row in tracks)
            row.Track.Room = row.Room is { } room ? rooms[room] : null;
        Link(rows, formats, tracks.ToDictionary(row => row.Track.Id, row => row.Track), rooms, venues.ToDictionary(venue => venue.Id), speakers.ToDictionary(speaker => speaker.Id));
        return new WorkingProgramme(edition, venues, [.. formats.Values], speakers, [.. rows.Select(row => row.Session)]);
    }

    /// <summary>In the order of their ids.</summary>
    private static async Task<List<Speaker>> SpeakersAsync(IQueryable<Speaker> speakers, CancellationToken cancellation)
    {
        var rows = await speakers.AsNoTracking().OrderBy(speaker => speaker.Id).Select(speaker => new { Speaker = speaker, Into = EF.Property<int?>(speaker, LinkedTo.MergedInto) }).ToListAsync(cancellation);
        var byId = rows.ToDictionary(row => row.Speaker.Id, row => row.Speaker);
        foreach (var row in rows)
            row.Speaker.MergedInto = row.Into is { } other ? byId[other] : null;
        return [.. byId.Values];
    }

    private static void Link(List<SessionRow> rows, Dictionary<int, Format> formats, Dictionary<int, Track> tracks, Dictionary<int, Room> rooms, Dictionary<int, Venue> venues, Dictionary<int, Speaker> speakers)
    {
        var sessions = rows.ToDictionary(row => row.Session.Id, row => row.Session);
        foreach (var row in rows)
        {
            var session = row.Session;
            session.Format = formats[row.Format];
            session.Track = row.Track is { } track ? tracks[track] : null;
            session.Parent = row.Parent is { } parent ? sessions[parent] : null;
            if (row.Room is { } room)
                session.MoveTo(rooms[room]);
            else if (row.Venue is { } venue)
                session.MoveTo(venues[venue]);
            session.Participations.AddRange(row.People.Select((person, order) => new Participation
            {
                Speaker = speakers[person.Speaker],
                Role = person.Role,
                Order = order,
                Affiliation = person.Affiliation,
                Tentative = person.IsTentative,
            }));
        }
    }
}
