using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

/// <summary>The definition of what meets, every pair by every pair, in quarters of an hour.</summary>
internal static class NaiveMeetings
{
    private const int Quarter = 15;

    public static IEnumerable<(ProblemKind Kind, int One, int Other)> Of(Conference conference)
    {
        var sessions = conference.Sessions.Where(session => session.Status is not SessionStatus.Cancelled).ToList();
        return from one in sessions
               from other in sessions
               where one.Id < other.Id && FamilyOf(one) != FamilyOf(other)
               from kind in KindsOf(one, other, conference)
               select (kind, one.Id, other.Id);
    }

    private static IEnumerable<ProblemKind> KindsOf(Session one, Session other, Conference conference)
    {
        if (HoldsRoom(one) && HoldsRoom(other) && RoomOf(one) == RoomOf(other) && Quarters(one).Intersect(Quarters(other)).Any())
            yield return ProblemKind.RoomTwice;
        if (one.Format.IsBreak || other.Format.IsBreak)
            yield break;

        foreach (var _ in PersonsOf(one).Intersect(PersonsOf(other)))
        {
            if (Meet(one, other))
                yield return ProblemKind.PersonTwice;
            else if (one.Start is not null && other.Start is not null && AreApart(one, other) && GapOf(one, other) < 15)
                yield return ProblemKind.TooFarToWalk;
            else if (one.Start is not null && other.Start is not null && AreApart(one, other) && GapOf(one, other) < 25)
                yield return ProblemKind.TooFarWithoutSteps;
        }
    }

    private static bool Meet(Session one, Session other) => (one.Start, other.Start) switch
    {
        (not null, not null) => Quarters(one).Intersect(Quarters(other)).Any(),
        (not null, null) => BlockOf(other) is { } block && Quarters(block).Count > 0 && Quarters(block).IsSubsetOf(Quarters(one)),
        (null, not null) => Meet(other, one),
        _ => false,
    };

    private static bool AreApart(Session one, Session other) =>
        RoomOf(one) is { } here && RoomOf(other) is { } there && here.Venue != there.Venue;

    private static double GapOf(Session one, Session other) =>
        (from quarter in Quarters(one) from later in Quarters(other) select Math.Abs((quarter - later).TotalMinutes) - Quarter).Min();

    private static HashSet<DateTime> Quarters(Session session)
    {
        HashSet<DateTime> quarters = [];
        for (var at = session.Start; at < (session.End ?? session.Start?.AddHours(1)); at = at.Value.AddMinutes(Quarter))
            quarters.Add(at.Value);
        return quarters;
    }

    private static bool HoldsRoom(Session session) => RoomOf(session) is { } room
        && !(BlockOf(session) is { } block && RoomOf(block) == room && Quarters(session).IsSubsetOf(Quarters(block)));

    private static Room? RoomOf(Session session) => session.Room ?? BlockOf(session)?.Room;

    private static Session? BlockOf(Session session) => session.Parent is { Status: not SessionStatus.Cancelled } block ? block : null;

    private static int FamilyOf(Session session) => BlockOf(session)?.Id ?? session.Id;

    private static IEnumerable<Speaker> PersonsOf(Session session) =>
        session.Participations.Select(participation => participation.Speaker).Where(speaker => speaker.Kind is SpeakerKind.Person);
}
