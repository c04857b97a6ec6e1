namespace NumeriqueEnCommuns.Published;

/// <summary>What is on in one place at a moment, and all that begins there next on the same day.</summary>
/// <param name="Room">Null where only the venue is known.</param>
/// <param name="Venue">Null where neither is known.</param>
public sealed record PlaceMoment(PublishedRoom? Room, PublishedVenue? Venue, IReadOnlyList<PublishedSession> Now, IReadOnlyList<PublishedSession> Next)
{
    /// <summary>The places where something is on or still to come on the day, in the order of venues and rooms; what has no place is first. Talks stand beside their block once they have an hour. What does not answer the needs is not there.</summary>
    public static IReadOnlyList<PlaceMoment> On(PublishedProgramme programme, DateTime local, Needs? needs = null)
    {
        var today = programme.Sessions.Where(session => (needs ?? Needs.None).Allow(session) && !session.IsCancelled && session.Start is not null && EndOf(session) > local && session.Start.Value.Date <= local.Date);
        return
        [
            .. today.GroupBy(session => (Room: session.ShownRoom, Venue: session.ShownVenue))
                .OrderBy(place => place.Key.Venue?.Order ?? int.MinValue).ThenBy(place => place.Key.Room?.Order ?? int.MaxValue)
                .Select(place => Of(place.Key.Room, place.Key.Venue, [.. place], local)),
        ];
    }

    /// <summary>What is announced for the day without an hour.</summary>
    public static IReadOnlyList<PublishedSession> WithoutHour(PublishedProgramme programme, DateOnly day, Needs? needs = null) =>
        [.. programme.Sessions.Where(session => (needs ?? Needs.None).Allow(session) && session is { IsCancelled: false, Block: null, Start: null } && session.IsOn(day))];

    /// <summary>An open end is counted as one hour.</summary>
    public static DateTime EndOf(PublishedSession session) => session.End ?? session.Start!.Value.AddHours(1);

    private static PlaceMoment Of(PublishedRoom? room, PublishedVenue? venue, List<PublishedSession> sessions, DateTime local)
    {
        var next = sessions.Where(session => session.Start > local).GroupBy(session => session.Start).MinBy(together => together.Key);
        return new PlaceMoment(room, venue, [.. sessions.Where(session => session.Start <= local)], next is null ? [] : [.. next]);
    }
}
