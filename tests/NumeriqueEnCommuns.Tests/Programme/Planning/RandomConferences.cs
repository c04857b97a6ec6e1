using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

/// <summary>Programmes that chance made, the same ones every time: crowded, with blocks, nights, breaks, drafts and what is cancelled.</summary>
internal static class RandomConferences
{
    public static IEnumerable<Conference> Of(int count)
    {
        var chance = new Random(2018);
        for (var number = 0; number < count; number++)
            yield return One(chance);
    }

    private static Conference One(Random chance)
    {
        var conference = new Conference();
        conference.Stereolux.Hours.AddRange([new(Conference.Thursday, new(9, 0), new(18, 0)), new(Conference.Friday, new(9, 0), chance.Next(2) == 0 ? null : new(1, 0))]);
        var people = Enumerable.Range(0, 8).Select(number => conference.Person($"P{number}", number == 0 ? SpeakerKind.Organisation : SpeakerKind.Person)).ToList();
        var rooms = new[] { conference.Amphi, conference.Auditorium, conference.Hall, null };
        for (var number = chance.Next(2, 18); number > 0; number--)
            AddSession(conference, people, rooms[chance.Next(8) % 4], chance);
        foreach (var session in conference.Sessions.Where(_ => chance.Next(10) == 0))
            session.Cancel(DateTime.UnixEpoch);
        return conference;
    }

    private static void AddSession(Conference conference, List<Speaker> people, Room? room, Random chance)
    {
        var session = conference.Add($"S{conference.Sessions.Count}", null, room, Some(people, chance));
        session.Format = chance.Next(8) == 0 ? Conference.Break : Conference.Workshop;
        if (chance.Next(10) > 0)
            Schedule(session, chance.Next(2), chance.Next(32, 92), chance.Next(1, 17), hasEnd: chance.Next(8) > 0);
        if (session.Start is { } start && chance.Next(4) == 0)
            AddTalks(conference, session, start, people, chance);
    }

    private static void AddTalks(Conference conference, Session block, DateTime start, List<Speaker> people, Random chance)
    {
        for (var number = chance.Next(1, 4); number > 0; number--)
        {
            var talk = conference.AddTalk(block, $"T{conference.Sessions.Count}", null, chance.Next(5) == 0 ? conference.Hall : block.Room, Some(people, chance));
            talk.Reschedule(block.Day, null, null);
            if (chance.Next(2) == 0)
                Schedule(talk, block.Day == Conference.Thursday ? 0 : 1, (int)(start.TimeOfDay.TotalMinutes / 15) + chance.Next(4), chance.Next(1, 4), hasEnd: true);
        }
    }

    private static void Schedule(Session session, int day, int startQuarter, int quarters, bool hasEnd)
    {
        var start = Conference.Thursday.AddDays(day).ToDateTime(TimeOnly.MinValue).AddMinutes(15 * startQuarter);
        var end = start.AddMinutes(15 * quarters);
        var (first, last) = (DateOnly.FromDateTime(start), DateOnly.FromDateTime(end));
        session.Reschedule(first, TimeOnly.FromDateTime(start), hasEnd ? TimeOnly.FromDateTime(end) : null, hasEnd && last > first ? last : null);
    }

    private static Speaker[] Some(List<Speaker> people, Random chance) =>
        [.. Enumerable.Range(0, chance.Next(1, 3)).Select(_ => people[chance.Next(people.Count)]).Distinct()];
}
