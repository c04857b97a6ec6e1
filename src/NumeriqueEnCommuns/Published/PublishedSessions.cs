using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>Links session rows to what was published around them; blocks come before their talks.</summary>
internal sealed class PublishedSessions(
    IEnumerable<PublishedVenue> allVenues,
    IEnumerable<PublishedTrack> allTracks,
    IEnumerable<PublishedFormat> allFormats,
    IEnumerable<PublishedSpeaker> allSpeakers,
    IEnumerable<PublishedSession> kept)
{
    private readonly Dictionary<int, PublishedVenue> venues = allVenues.ToDictionary(venue => venue.Id);
    private readonly Dictionary<int, PublishedRoom> rooms = allVenues.SelectMany(venue => venue.Rooms).ToDictionary(room => room.Id);
    private readonly Dictionary<int, PublishedTrack> tracks = allTracks.ToDictionary(track => track.Id);
    private readonly Dictionary<int, PublishedFormat> formats = allFormats.ToDictionary(format => format.Id);
    private readonly Dictionary<int, PublishedSpeaker> speakers = allSpeakers.ToDictionary(speaker => speaker.Id);
    private readonly Dictionary<int, PublishedSession> published = kept.ToDictionary(session => session.Id);

    public IReadOnlyList<PublishedSession> From(List<Session> rows)
    {
        foreach (var row in rows.OrderBy(row => row.Parent is not null))
            published.Add(row.Id, From(row));

        return [.. published.Values];
    }

    private PublishedSession From(Session row)
    {
        var room = row.Room is null ? null : rooms[row.Room.Id];
        // a talk whose block is still a draft stands on its own
        var block = row.Parent is null ? null : published.GetValueOrDefault(row.Parent.Id);
        return new PublishedSession
        {
            Id = row.Id,
            Guid = row.Guid,
            Slug = row.Slug,
            Title = row.Title,
            Abstract = Prose.From(row.Abstract),
            Format = formats[row.Format.Id],
            Track = row.Track is null ? null : tracks[row.Track.Id],
            Room = room,
            Venue = room?.Venue ?? (row.Venue is null ? null : venues[row.Venue.Id]),
            Block = block,
            Day = row.Day,
            LastDay = row.LastDay,
            Start = row.Start,
            End = row.End,
            Access = row.Access,
            HasSignLanguage = row.HasSignLanguage || block is { HasSignLanguage: true },
            HasCaptions = row.HasCaptions || block is { HasCaptions: true },
            CancelledAt = row.CancelledAt,
            CancellationReason = row.CancellationReason,
            Participations = [.. row.Participations.Select(From)],
            ToConfirm = [.. row.ToConfirm.Select(point => point.What).Where(aspect => aspect is not Aspect.People).Distinct()],
            Resources = PublishedResources.From(row.Resources),
            Sequence = row.Sequence,
            ModifiedAt = new DateTimeOffset(row.ModifiedAt, TimeSpan.Zero),
        };
    }

    private PublishedParticipation From(Participation row) =>
        new(speakers[row.Speaker.Id], row.Role, row.Affiliation, row.Tentative);
}
