using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>What someone looks for in the programme; an absent criterion lets everything through.</summary>
public sealed record SessionFilter
{
    public PublishedDay? Day { get; init; }
    public PublishedTrack? Track { get; init; }
    public PublishedFormat? Format { get; init; }
    public PublishedVenue? Venue { get; init; }
    public PublishedRoom? Room { get; init; }
    public Access? Access { get; init; }
    public Needs Needs { get; init; } = Needs.None;

    public bool IsEmpty => this == new SessionFilter();

    public bool Matches(PublishedSession session) =>
        (Day is null || session.IsOn(Day.Date))
        && (Track is null || session.Track == Track)
        && (Format is null || session.Format == Format)
        && (Venue is null || session.Venue == Venue)
        && (Room is null || session.Room == Room)
        && (Access is null || session.Access == Access)
        && Needs.Allow(session);
}
