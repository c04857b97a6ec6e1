using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

public sealed class PublishedEdition
{
    public required string Name { get; init; }
    public required string Acronym { get; init; }
    public required string? Subtitle { get; init; }
    public required string City { get; init; }
    public required DateOnly Starts { get; init; }
    public required DateOnly Ends { get; init; }
    public required TimeZoneInfo TimeZone { get; init; }
    public required string Clock { get; init; }
    public required string? Hashtag { get; init; }
    public required string? Twitter { get; init; }
    public required string? Website { get; init; }
    public required Prose? Introduction { get; init; }
    public required string? IntroductionBy { get; init; }
    public required IReadOnlyList<Axis> Axes { get; init; }
    public required string? AxesBy { get; init; }
    public required IReadOnlyList<WalkingTime> WalkingTimes { get; init; }
    public required string Accessibility { get; init; }
    public required string LicenceName { get; init; }
    public required Uri LicenceUrl { get; init; }
    public required long ContentVersion { get; init; }
    public required DateTimeOffset ContentChangedAt { get; init; }

    /// <summary>Null where it is not known.</summary>
    public WalkingTime? Walk(PublishedVenue here, PublishedVenue there) => WalkingTimes.FirstOrDefault(walk => walk.Links(here.Id, there.Id));

    public IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, Ends.DayNumber - Starts.DayNumber + 1).Select(Starts.AddDays);

    /// <summary>An hour of the event with its offset from UTC on that day.</summary>
    public DateTimeOffset WithOffset(DateTime local) => new(local, TimeZone.GetUtcOffset(local));

    public DateTime LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime;
}
