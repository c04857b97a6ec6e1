using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>Links session rows to what was published around them; blocks come before their talks.</summary>
/// <param name="speakers">By their ids.</param>
/// <param name="kept">A session that was published before and is not among the rows, by its id.</param>
internal sealed class PublishedSessions(
    IEnumerable<PublishedVenue> allVenues,
    IEnumerable<PublishedTrack> allTracks,
    IEnumerable<PublishedFormat> allFormats,
    IReadOnlyDictionary<int, PublishedSpeaker> speakers,
    Func<int, PublishedSession?> kept)
{
    private readonly Dictionary<int, PublishedVenue> venues = allVenues.ToDictionary(venue => venue.Id);
    private readonly Dictionary<int, PublishedRoom> rooms = allVenues.SelectMany(venue => venue.Rooms).ToDictionary(room => room.Id);
    private readonly Dictionary<int, PublishedTrack> tracks = allTracks.ToDictionary(track => track.Id);
    private readonly Dictionary<int, PublishedFormat> formats = allFormats.ToDictionary(format => format.Id);
    private readonly Dictionary<int, PublishedSession> published = [];

    public IReadOnlyList<PublishedSession> From(List<SessionRow> rows)
    {
        foreach (var row in rows.OrderBy(row => row.Parent is not null))
            published.Add(row.Session.Id, From(row, row.Session));

        return [.. published.Values];
    }

    private PublishedSession From(SessionRow links, Session row)
    {
        var room = links.Room is { } roomId ? rooms[roomId] : null;
        // a talk whose block is still a draft stands on its own
        var block = links.Parent is { } blockId ? published.GetValueOrDefault(blockId) ?? kept(blockId) : null;
        return new PublishedSession
        {
            Id = row.Id,
            Guid = row.Guid,
            Slug = row.Slug,
            Title = row.Title,
            Abstract = Prose.From(row.Abstract),
            Format = formats[links.Format],
            Track = links.Track is { } track ? tracks[track] : null,
            Room = room,
            Venue = room?.Venue ?? (links.Venue is { } venue ? venues[venue] : null),
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
            Participations = [.. links.People.Select(From)],
            ToConfirm = [.. row.ToConfirm.Select(point => point.What).Where(aspect => aspect is not Aspect.People).Distinct()],
            Resources = PublishedResources.From(row.Resources),
            Sequence = row.Sequence,
            ModifiedAt = new DateTimeOffset(row.ModifiedAt, TimeSpan.Zero),
        };
    }

    private PublishedParticipation From(ParticipationRow row) => new(speakers[row.Speaker], row.Role, row.Affiliation, row.IsTentative);
}
