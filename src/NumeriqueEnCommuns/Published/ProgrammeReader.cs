using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>Reads the database into a <see cref="PublishedProgramme"/>: the only place where the public side meets EF Core.</summary>
public sealed class ProgrammeReader(ProgrammeDb db, AddressBook addresses, PublicHistory history)
{
    private const int HueCount = 8;

    /// <param name="former">What was read before, so that only what was saved since is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<PublishedProgramme> ReadAsync(PublishedProgramme? former = null, CancellationToken cancellation = default)
    {
        var programme = await db.AtOneMomentAsync(() => ReadNowAsync(former, cancellation), cancellation);
        programme.FormerAddresses = await addresses.KeepAsync(programme, former, cancellation);
        return programme;
    }

    /// <summary>That of the programme in the database.</summary>
    public Task<long> VersionAsync(CancellationToken cancellation) => db.Editions.Select(edition => edition.ContentVersion).SingleAsync(cancellation);

    private async Task<PublishedProgramme> ReadNowAsync(PublishedProgramme? former, CancellationToken cancellation)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(cancellation);
        var revision = await db.Set<Revision>().MaxAsync(revision => (long?)revision.Id, cancellation) ?? 0;
        var saved = former is null ? null : await db.SessionsSavedSinceAsync(former, edition.ContentVersion, cancellation);
        var programme = saved is null ? await ReadAllAsync(edition, revision, cancellation) : await ReadSessionsAsync(former!, saved, edition, revision, cancellation);
        programme.Changes = await history.ReadAsync(programme, former, cancellation);
        return programme;
    }

    private async Task<PublishedProgramme> ReadAllAsync(Edition edition, long revision, CancellationToken cancellation)
    {
        var venueRows = await db.Venues.AsNoTracking().Include(venue => venue.Rooms.OrderBy(room => room.Order).ThenBy(room => room.Id)).OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync(cancellation);
        var trackRows = await db.Tracks.AsNoTracking().Include(track => track.Room).OrderBy(track => track.Order).ThenBy(track => track.Id).ToListAsync(cancellation);
        var formatRows = await db.Formats.AsNoTracking().OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync(cancellation);
        var speakerRows = await db.Speakers.AsNoTracking().Where(speaker => EF.Property<int?>(speaker, LinkedTo.MergedInto) == null).ToListAsync(cancellation);
        var sessionRows = await Public.RowsAsync(cancellation);
        var pageRows = await db.Pages.AsNoTracking().OrderBy(page => page.Slug).ToListAsync(cancellation);

        var venues = PublishedVenues.From(venueRows);
        var rooms = venues.SelectMany(venue => venue.Rooms).ToDictionary(room => room.Id);
        var tracks = trackRows.Select((track, index) => TrackFrom(track, index, rooms)).ToList();
        var formats = formatRows.Select(FormatFrom).ToList();
        var speakers = speakerRows.Select(SpeakerFrom).OrderBy(speaker => speaker.SortName, Web.French.Alphabet).ToList();
        var sessions = new PublishedSessions(venues, tracks, formats, speakers.ToDictionary(speaker => speaker.Id), kept: _ => null).From(sessionRows);
        return new PublishedProgramme(
            EditionFrom(edition), venues, tracks, formats, new PublishedSpeakers(speakers, sessions), [.. sessions.Order(PublishedSession.InOrderOfTime)],
            [.. pageRows.Select(page => new PublishedPage(page.Id, page.Slug, page.Title, Prose.From(page.Text), PublishedResources.From(page.Resources)))]) { Revision = revision };
    }

    /// <summary>With the sessions that were saved, and the talks that show something of them; all else is as it was.</summary>
    private async Task<PublishedProgramme> ReadSessionsAsync(PublishedProgramme former, HashSet<int> saved, Edition edition, long revision, CancellationToken cancellation)
    {
        var again = former.Sessions.Where(session => saved.Contains(session.Id) || session.Block is { } block && saved.Contains(block.Id)).Select(session => session.Id).Union(saved).ToHashSet();
        var rows = await Public.Where(session => again.Contains(session.Id) || saved.Contains(EF.Property<int?>(session, LinkedTo.Parent)!.Value)).RowsAsync(cancellation);
        again.UnionWith(rows.Select(row => row.Session.Id));
        var others = new PublishedSessions(former.Venues, former.Tracks, former.Formats, former.People.ById, kept: id => again.Contains(id) ? null : former.Session(id)).From(rows);
        var sessions = new List<PublishedSession>(former.Sessions.Count + others.Count);
        sessions.AddRange(former.Sessions.Where(session => !again.Contains(session.Id)));
        foreach (var session in others)
            sessions.Insert(~sessions.BinarySearch(session, PublishedSession.InOrderOfTime), session);
        var people = former.People.After(again.Select(former.Session).OfType<PublishedSession>(), others, sessions);
        return new PublishedProgramme(EditionFrom(edition), former.Venues, former.Tracks, former.Formats, people, sessions, former.Pages, former) { Revision = revision };
    }

    private IQueryable<Session> Public => db.Sessions.Where(session => session.Status != SessionStatus.Draft);

    private static PublishedTrack TrackFrom(Track row, int index, Dictionary<int, PublishedRoom> rooms) => new()
    {
        Id = row.Id,
        Slug = row.Slug,
        Name = row.Name,
        Letter = row.Letter,
        Hue = index % HueCount + 1,
        LedBy = row.LedBy,
        Text = Prose.From(row.Text),
        Room = row.Room is null ? null : rooms[row.Room.Id],
    };

    private static PublishedFormat FormatFrom(Format row) => new()
    {
        Id = row.Id,
        Slug = row.Slug,
        Name = row.Name,
        Plural = row.Plural,
        Text = Prose.From(row.Text),
        IsBreak = row.IsBreak,
    };

    private static PublishedSpeaker SpeakerFrom(Speaker row) =>
        new(row.Id, row.Guid, row.Slug, row.Name, row.SortName, row.Kind is SpeakerKind.Organisation);

    private static PublishedEdition EditionFrom(Edition row) => new()
    {
        Name = row.Name,
        Acronym = row.Acronym,
        Subtitle = row.Subtitle,
        City = row.City,
        Starts = row.Starts,
        Ends = row.Ends,
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById(row.TimeZone),
        Clock = row.Clock,
        Hashtag = row.Hashtag,
        Twitter = row.Twitter,
        Website = row.Website,
        Introduction = Prose.From(row.Introduction),
        IntroductionBy = row.IntroductionBy,
        Axes = row.Axes,
        AxesBy = row.AxesBy,
        WalkingTimes = row.WalkingTimes,
        Accessibility = row.Accessibility,
        LicenceName = row.LicenceName,
        LicenceUrl = new Uri(row.LicenceUrl),
        ContentVersion = row.ContentVersion,
        ContentChangedAt = new DateTimeOffset(row.ContentChangedAt, TimeSpan.Zero),
    };
}
