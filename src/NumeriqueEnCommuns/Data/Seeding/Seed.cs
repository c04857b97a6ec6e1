using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>Turns the files of an edition, already checked, into rows.</summary>
public sealed class Seed(EditionFiles files, DateTime utcNow)
{
    private readonly Dictionary<string, Venue> venues = files.Venues.Select(SeedRows.VenueFrom).ToDictionary(venue => venue.Slug);
    private readonly Dictionary<string, Format> formats = files.Formats.Select(SeedRows.FormatFrom).ToDictionary(format => format.Slug);
    private readonly Dictionary<string, Speaker> speakers = files.Speakers.ToDictionary(speaker => speaker.Slug, SeedRows.SpeakerFrom);
    private readonly Dictionary<string, Room> rooms = [];
    private readonly Dictionary<string, Track> tracks = [];
    private readonly Dictionary<string, Session> sessions = [];

    public void AddTo(ProgrammeDb db)
    {
        foreach (var room in venues.Values.SelectMany(venue => venue.Rooms))
            rooms.Add(room.Slug, room);
        foreach (var track in files.Tracks.Select(TrackFrom))
            tracks.Add(track.Slug, track);
        foreach (var session in files.Sessions.OrderBy(session => session.Parent is not null))
            sessions.Add(session.Slug, SessionFrom(session));

        var edition = SeedRows.EditionFrom(files.Edition, utcNow);
        edition.WalkingTimes.AddRange((files.Edition.WalkingTimes ?? []).Select(WalkingTimeFrom));
        db.Add(edition);
        db.AddRange(venues.Values);
        db.AddRange(formats.Values);
        db.AddRange(tracks.Values);
        db.AddRange(speakers.Values);
        db.AddRange(sessions.Values);
        db.AddRange(files.Pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select((page, index) => PageFrom(index + 1, page.Key, page.Value)));
    }

    private Page PageFrom(int id, string slug, string text)
    {
        var page = SeedRows.PageFrom(id, slug, text);
        page.Resources.AddRange(files.PageFacts.Where(facts => facts.Slug == slug).SelectMany(facts => facts.Resources));
        return page;
    }

    private Track TrackFrom(TrackFile file, int order) => new()
    {
        Id = file.Id,
        Slug = file.Slug,
        Name = file.Name,
        Letter = file.Letter,
        Order = order,
        LedBy = file.LedBy,
        Text = file.Text,
        Room = file.Room is null ? null : rooms[file.Room],
    };

    private WalkingTime WalkingTimeFrom(WalkingTimeFile file) =>
        new(venues[file.From].Id, venues[file.To].Id, file.Minutes, file.StepFreeMinutes);

    private Session SessionFrom(SessionFile file)
    {
        var session = new Session
        {
            Id = file.Id,
            Guid = file.Guid,
            Slug = file.Slug,
            Title = file.Title,
            Abstract = files.Abstracts.GetValueOrDefault(file.Slug),
            Format = formats[file.Format],
            Track = file.Track is null ? null : tracks[file.Track],
            Access = file.Access,
            HasSignLanguage = file.HasSignLanguage,
            HasCaptions = file.HasCaptions,
            Parent = file.Parent is null ? null : sessions[file.Parent],
        };
        session.Reschedule(file.Day, file.Start, file.End, file.EndDay);
        session.ToConfirm.AddRange(file.ToConfirm ?? []);
        session.Resources.AddRange(file.Resources ?? []);
        session.Participations.AddRange((file.People ?? []).Select(ParticipationFrom));
        Place(session, file);
        Announce(session, file);
        session.Modified(utcNow, isRescheduled: false);
        return session;
    }

    private void Place(Session session, SessionFile file)
    {
        if (file.Room is not null)
            session.MoveTo(rooms[file.Room]);
        else if (file.Venue is not null)
            session.MoveTo(venues[file.Venue]);
    }

    private void Announce(Session session, SessionFile file)
    {
        if (file.Status is SessionStatus.Draft)
            return;

        session.Publish();
        if (file.Status is SessionStatus.Cancelled)
            session.Cancel(file.CancelledAt ?? utcNow, file.CancellationReason);
    }

    private Participation ParticipationFrom(ParticipationFile file, int order) => new()
    {
        Speaker = speakers[file.Speaker],
        Role = file.Role,
        Order = order,
        Affiliation = file.Affiliation,
        Tentative = file.Tentative,
    };
}
