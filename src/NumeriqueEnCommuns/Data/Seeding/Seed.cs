using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>Turns the files of an edition, already checked, into rows.</summary>
public sealed class Seed(EditionFiles files, DateTime utcNow)
{
    private readonly Dictionary<string, Venue> venues = files.Venues.ToDictionary(venue => venue.Slug, VenueFrom);
    private readonly Dictionary<string, Format> formats = files.Formats.ToDictionary(format => format.Slug, FormatFrom);
    private readonly Dictionary<string, Speaker> speakers = files.Speakers.ToDictionary(speaker => speaker.Slug, SpeakerFrom);
    private readonly Dictionary<string, Room> rooms = [];
    private readonly Dictionary<string, Track> tracks = [];
    private readonly Dictionary<string, Session> sessions = [];

    public void AddTo(ProgrammeDb db)
    {
        foreach (var room in venues.Values.SelectMany(venue => venue.Rooms))
            rooms.Add(room.Slug, room);
        foreach (var track in files.Tracks)
            tracks.Add(track.Slug, TrackFrom(track));
        foreach (var session in files.Sessions.OrderBy(session => session.Parent is not null))
            sessions.Add(session.Slug, SessionFrom(session));

        db.Add(EditionFrom(files.Edition));
        db.AddRange(venues.Values);
        db.AddRange(formats.Values);
        db.AddRange(tracks.Values);
        db.AddRange(speakers.Values);
        db.AddRange(sessions.Values);
        db.AddRange(files.Pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => PageFrom(page.Key, page.Value)));
    }

    private Edition EditionFrom(EditionFile file)
    {
        var edition = new Edition
        {
            Name = file.Name,
            Acronym = file.Acronym,
            Subtitle = file.Subtitle,
            City = file.City,
            Starts = file.Starts,
            Ends = file.Ends,
            EveStarts = file.EveStarts ?? file.Starts,
            TimeZone = file.TimeZone,
            Clock = file.Clock,
            Hashtag = file.Hashtag,
            Twitter = file.Twitter,
            Website = file.Website,
            Introduction = file.Introduction,
            IntroductionBy = file.IntroductionBy,
            AxesBy = file.AxesBy,
            Accessibility = file.Accessibility,
            LicenceName = file.Licence.Name,
            LicenceUrl = file.Licence.Url,
        };
        edition.Axes.AddRange(file.Axes ?? []);
        edition.ContentChanged(utcNow);
        return edition;
    }

    private static Venue VenueFrom(VenueFile file)
    {
        var venue = new Venue
        {
            Id = file.Id,
            Guid = file.Guid,
            Slug = file.Slug,
            Name = file.Name,
            ShortName = file.ShortName,
            Street = file.Street,
            PostalCode = file.PostalCode,
            City = file.City,
            Text = file.Text,
        };
        foreach (var room in file.Rooms)
            venue.AddRoom(new Room { Id = room.Id, Guid = room.Guid, Slug = room.Slug, Name = room.Name });

        return venue;
    }

    private static Format FormatFrom(FormatFile file) => new()
    {
        Id = file.Id,
        Slug = file.Slug,
        Name = file.Name,
        Plural = file.Plural,
        Text = file.Text,
        IsBreak = file.IsBreak,
    };

    private static Speaker SpeakerFrom(SpeakerFile file) => new()
    {
        Id = file.Id,
        Guid = file.Guid,
        Slug = file.Slug,
        Name = file.Name,
        SortName = file.SortName,
        Kind = file.Kind,
    };

    private Track TrackFrom(TrackFile file) => new()
    {
        Id = file.Id,
        Slug = file.Slug,
        Name = file.Name,
        Letter = file.Letter,
        LedBy = file.LedBy,
        Text = file.Text,
        Room = file.Room is null ? null : rooms[file.Room],
    };

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
            Parent = file.Parent is null ? null : sessions[file.Parent],
        };
        session.Reschedule(file.Day, file.Start, file.End, file.EndDay);
        session.ToConfirm.AddRange(file.ToConfirm ?? []);
        session.Participations.AddRange((file.People ?? []).Select(ParticipationFrom));
        Place(session, file);
        Announce(session, file.Status);
        return session;
    }

    private void Place(Session session, SessionFile file)
    {
        if (file.Room is not null)
            session.MoveTo(rooms[file.Room]);
        else if (file.Venue is not null)
            session.MoveTo(venues[file.Venue]);
    }

    private void Announce(Session session, SessionStatus status)
    {
        if (status is SessionStatus.Draft)
            return;

        session.Publish();
        if (status is SessionStatus.Cancelled)
            session.Cancel(utcNow);
    }

    private Participation ParticipationFrom(ParticipationFile file, int order) => new()
    {
        Speaker = speakers[file.Speaker],
        Role = file.Role,
        Order = order,
        Affiliation = file.Affiliation,
        Tentative = file.Tentative,
    };

    private static Page PageFrom(string slug, string text)
    {
        var title = text.Split('\n', 2);
        return new Page { Slug = slug, Title = title[0][2..].Trim(), Text = title.ElementAtOrDefault(1)?.Trim() ?? "" };
    }
}
