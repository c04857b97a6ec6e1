namespace NumeriqueEnCommuns.Programme;

/// <summary>When a venue is open on one day, in the event's time; an evening may have no announced end.</summary>
public sealed record OpeningHours(DateOnly Day, TimeOnly Opens, TimeOnly? Closes);
