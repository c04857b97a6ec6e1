using static NumeriqueEnCommuns.Programme.FrenchText;

namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>Pairs of venues between which somebody goes within a day, although nobody has said how long it takes.</summary>
internal static class UnknownWalks
{
    private const int NamedAtMost = 3;

    private sealed record Way(Speaker Person, Engagement Before, Engagement After)
    {
        public Venue From => Before.Venue!.Id < After.Venue!.Id ? Before.Venue : After.Venue;
        public Venue To => Before.Venue!.Id < After.Venue!.Id ? After.Venue : Before.Venue;
    }

    public static IEnumerable<Problem> Of(Plan plan) =>
        from way in plan.Persons.SelectMany(person => WaysOf(person, plan))
        group way by (way.From.Id, way.To.Id) into pair
        select ProblemOf([.. pair]);

    private static IEnumerable<Way> WaysOf(Speaker person, Plan plan)
    {
        var engagements = plan.Of(person).ByStart.Where(engagement => engagement.Venue is not null && !engagement.Of.IsBreak).ToList();
        return from pair in engagements.Zip(engagements.Skip(1), (before, after) => new Way(person, before, after))
               where pair.Before.Day == pair.After.Day && pair.Before.BindsPeopleAgainst(pair.After) && !pair.Before.Meets(pair.After)
                   && plan.Walk(pair.From, pair.To) is null
               select pair;
    }

    private static Problem ProblemOf(IReadOnlyList<Way> ways)
    {
        var (from, to) = (ways[0].From, ways[0].To);
        var names = ways.Select(way => way.Person).DistinctBy(person => person.Id).Select(person => person.Name).ToList();
        var others = names.Count - NamedAtMost;
        var who = List(others > 1 ? [.. names.Take(NamedAtMost), $"{others} autres personnes"] : names);
        var must = names.Count == 1 ? "doit" : "doivent";
        return new(
            ProblemKind.NoDistance,
            $"Le temps de marche n’est pas indiqué entre {MeetingWords.NameOf(from)} et {MeetingWords.NameOf(to)} : {who} {must} aller de l’un à l’autre dans la même journée.",
            [.. ways.SelectMany(way => new[] { way.Before.Session!, way.After.Session! }).DistinctBy(session => session.Id)],
            new Repair.InWalkingTimes(from, to));
    }
}
