namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>Two engagements that cannot both take place, seen from the first.</summary>
internal sealed record Meeting(ProblemKind Kind, Engagement Mine, Engagement Other, Speaker? Person)
{
    public static IEnumerable<Meeting> Of(Engagement mine, Plan plan) => [.. InTheRoom(mine, plan), .. OfThePeople(mine, plan)];

    private static IEnumerable<Meeting> InTheRoom(Engagement mine, Plan plan) =>
        from other in mine is { HoldsRoom: true, Room: { } room } ? plan.In(room).Around(mine.Span, TimeSpan.Zero) : []
        where mine.SharesRoomWith(other)
        select new Meeting(ProblemKind.RoomTwice, mine, other, null);

    private static IEnumerable<Meeting> OfThePeople(Engagement mine, Plan plan) =>
        from person in mine.Persons
        from other in plan.Of(person).Around(mine.Span, plan.LongestWalk)
        let kind = KindOf(mine, other, plan)
        where kind is not null
        select new Meeting(kind.Value, mine, other, person);

    private static ProblemKind? KindOf(Engagement mine, Engagement other, Plan plan)
    {
        if (!mine.BindsPeopleAgainst(other))
            return null;
        if (mine.Meets(other))
            return ProblemKind.PersonTwice;
        if (WalkBetween(mine, other, plan) is not { } walk)
            return null;

        var minutes = mine.Span.GapTo(other.Span).TotalMinutes;
        return minutes < walk.Minutes ? ProblemKind.TooFarToWalk
            : minutes < walk.StepFreeMinutes ? ProblemKind.TooFarWithoutSteps
            : null;
    }

    /// <summary>Null also for a talk whose hour is not known: nobody can say how long there is for the way.</summary>
    public static WalkingTime? WalkBetween(Engagement mine, Engagement other, Plan plan) =>
        mine.IsExact && other.IsExact && mine.Venue is { } here && other.Venue is { } there && here.Id != there.Id
            ? plan.Walk(here, there)
            : null;
}
