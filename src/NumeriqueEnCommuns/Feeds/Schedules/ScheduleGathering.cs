using System.Globalization;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// Chooses what of the programme a schedule can hold. Without an hour nothing can be in it. A block gives way to its talks
/// once each of them has its hour; until then it stands for them, and tells them in its description.
/// </summary>
internal sealed class ScheduleGathering
{
    private readonly FeedSource source;
    private readonly ScheduleEvents events;
    private readonly ScheduleRooms rooms;
    private readonly List<PublishedSession> held;
    private readonly List<PublishedSession> cancelled;

    private ScheduleGathering(FeedSource source)
    {
        this.source = source;
        held = [.. Programme.Sessions.Where(IsHeld).OrderBy(session => session.Start).ThenBy(session => session.Id)];
        cancelled = [.. Programme.Sessions.Where(session => session is { IsCancelled: true, Start: not null, Format.IsBreak: false })];
        rooms = new ScheduleRooms(source, held, cancelled);
        events = new ScheduleEvents(source, rooms);
    }

    private PublishedProgramme Programme => source.Programme;

    private PublishedEdition Edition => Programme.Edition;

    public static Schedule Of(FeedSource source) => new ScheduleGathering(source).Gather();

    private Schedule Gather()
    {
        List<ScheduleEvent> takingPlace = [.. held.Select(session => events.Of(session, StandsForItsTalks(session)))];
        List<ScheduleEvent> calledOff = [.. cancelled.Select(session => events.Of(session, tellsItsTalks: false))];
        return new Schedule
        {
            Edition = Edition,
            Acronym = ScheduleAcronym.Of(Edition),
            Title = CleanText.Of(Edition.Name),
            Version = string.Create(CultureInfo.InvariantCulture, $"{Edition.ContentVersion}, {DataLicence.UpdatedOn(Edition)}"),
            BaseUrl = source.Absolute("/"),
            Days = [.. Edition.Days.Concat(takingPlace.Concat(calledOff).Select(taken => taken.Day)).Distinct().Order().Select(Day)],
            Rooms = rooms.All,
            Tracks = [.. Programme.Tracks.Select(ScheduleEvents.Track)],
            // days and rooms are the same with the breaks and without
            Events = source.WithBreaks ? takingPlace : [.. takingPlace.Where(taken => !taken.IsBreak)],
            Cancelled = calledOff,
        };
    }

    private ScheduleDay Day(DateOnly date, int index) => new(index + 1, date,
        Edition.WithOffset(date.ToDateTime(ScheduleEvents.EndOfNight)),
        Edition.WithOffset(date.AddDays(1).ToDateTime(ScheduleEvents.EndOfNight).AddMinutes(-1)));

    private bool IsHeld(PublishedSession session) =>
        session is { IsCancelled: false, Start: not null }
        && (session.Block is null || !StandsForItsTalks(session.Block))
        && (!TalksHeldIn(session).Any() || StandsForItsTalks(session));

    private bool StandsForItsTalks(PublishedSession block) =>
        block is { IsCancelled: false, Start: not null } && TalksHeldIn(block).Any(talk => talk.Start is null);

    private IEnumerable<PublishedSession> TalksHeldIn(PublishedSession block) => Programme.TalksOf(block).Where(talk => !talk.IsCancelled);
}
