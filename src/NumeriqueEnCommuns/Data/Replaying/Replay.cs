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
    private readonly int shift = start.DayNumber - source.Edition.Starts.DayNumber;

    public EditionFiles Files() => source with
    {
        Edition = EditionFrom(source.Edition),
        Venues = [.. source.Venues.Select((venue, index) => VenueFrom(venue, index + 1))],
        Tracks = [.. source.Tracks.Select((track, index) => track with { Id = index + 1 })],
        Formats = [.. source.Formats.Select((format, index) => format with { Id = index + 1 })],
        Speakers = keepsSpeakers ? [.. source.Speakers.Select((speaker, index) => speaker with { Id = index + 1, Guid = Guid.NewGuid() })] : [],
        Sessions = [.. source.Sessions.Select((session, index) => SessionFrom(session, index + 1))],
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

    private VenueFile VenueFrom(VenueFile venue, int id)
    {
        var former = source.Venues.Take(id - 1).Sum(other => other.Rooms.Count);
        return venue with
        {
            Id = id,
            Guid = Guid.NewGuid(),
            Hours = venue.Hours is null ? null : [.. venue.Hours.Select(hours => hours with { Day = Moved(hours.Day) })],
            Rooms = [.. venue.Rooms.Select((room, index) => room with { Id = former + index + 1, Guid = Guid.NewGuid() })],
        };
    }

    /// <summary>What was cancelled may be wanted again, by whoever decides it: it comes as a draft.</summary>
    private SessionFile SessionFrom(SessionFile session, int id) => session with
    {
        Id = id,
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
