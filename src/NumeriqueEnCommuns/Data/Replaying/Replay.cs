using System.Globalization;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Replaying;

/// <summary>
/// Another edition made of a former one: every date moved by as many days, every number and identifier new. What belongs to
/// the former event alone stays with it: points to confirm, resources, cancellations. Addresses (slugs) stay, since texts link to them.
/// </summary>
/// <param name="start">The new edition's first day.</param>
public sealed class Replay(EditionFiles source, DateOnly start, bool keepsSpeakers)
{
    private readonly Func<int, int> venueIds = Beyond(source.Venues.Select(venue => venue.Id));
    private readonly Func<int, int> roomIds = Beyond(source.Venues.SelectMany(venue => venue.Rooms).Select(room => room.Id));
    private readonly Func<int, int> trackIds = Beyond(source.Tracks.Select(track => track.Id));
    private readonly Func<int, int> formatIds = Beyond(source.Formats.Select(format => format.Id));
    private readonly Func<int, int> speakerIds = Beyond(source.Speakers.Select(speaker => speaker.Id));
    private readonly Func<int, int> sessionIds = Beyond(source.Sessions.Select(session => session.Id));
    private readonly int shift = start.DayNumber - source.Edition.Starts.DayNumber;

    public EditionFiles Files() => source with
    {
        Edition = EditionFrom(source.Edition),
        Venues = [.. source.Venues.Select(VenueFrom)],
        Tracks = [.. source.Tracks.Select((track, index) => track with { Id = trackIds(index) })],
        Formats = [.. source.Formats.Select((format, index) => format with { Id = formatIds(index) })],
        Speakers = keepsSpeakers ? [.. source.Speakers.Select((speaker, index) => speaker with { Id = speakerIds(index), Guid = Guid.NewGuid() })] : [],
        Sessions = [.. source.Sessions.Select(SessionFrom)],
        PageFacts = [],
    };

    /// <summary>« nec2018 » becomes « nec2027 ».</summary>
    private EditionFile EditionFrom(EditionFile edition) => edition with
    {
        Acronym = edition.Acronym.Replace(YearOf(edition.Starts), YearOf(start), StringComparison.Ordinal),
        Starts = Moved(edition.Starts),
        Ends = Moved(edition.Ends),
        EveStarts = Moved(edition.EveStarts),
    };

    /// <summary>Numbers that follow those of the former edition: what somebody noted of that one never means something of this one.</summary>
    private static Func<int, int> Beyond(IEnumerable<int> former)
    {
        var last = former.DefaultIfEmpty().Max();
        return place => last + place + 1;
    }

    private VenueFile VenueFrom(VenueFile venue, int place)
    {
        var before = source.Venues.Take(place).Sum(other => other.Rooms.Count);
        return venue with
        {
            Id = venueIds(place),
            Guid = Guid.NewGuid(),
            Hours = venue.Hours is null ? null : [.. venue.Hours.Select(hours => hours with { Day = Moved(hours.Day) })],
            Rooms = [.. venue.Rooms.Select((room, index) => room with { Id = roomIds(before + index), Guid = Guid.NewGuid() })],
        };
    }

    /// <summary>What was cancelled may be wanted again, by whoever decides it: it comes as a draft.</summary>
    private SessionFile SessionFrom(SessionFile session, int place) => session with
    {
        Id = sessionIds(place),
        Guid = Guid.NewGuid(),
        Day = Moved(session.Day),
        EndDay = Moved(session.EndDay),
        Status = session.Status is SessionStatus.Cancelled ? SessionStatus.Draft : session.Status,
        CancelledAt = null,
        CancellationReason = null,
        People = keepsSpeakers ? session.People : null,
        ToConfirm = null,
        Resources = null,
    };

    private DateOnly Moved(DateOnly day) => day.AddDays(shift);

    private DateOnly? Moved(DateOnly? day) => day?.AddDays(shift);

    private static string YearOf(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);
}
