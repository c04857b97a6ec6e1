using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

/// <summary>What must hold for any programme whatsoever, tried on several hundred.</summary>
public sealed class RandomPlansTests
{
    private static readonly HashSet<ProblemKind> Clashing =
    [
        ProblemKind.RoomTwice, ProblemKind.PersonTwice, ProblemKind.TooFarToWalk, ProblemKind.TooFarWithoutSteps,
        ProblemKind.VenueClosed, ProblemKind.OutsideTheEdition, ProblemKind.OutsideItsBlock,
    ];

    [Fact]
    public void Problems_agree_with_their_definition()
    {
        var all = RandomConferences.Of(500).Select(conference => (Naive: NaiveMeetings.Of(conference).Order().ToList(), Found: Found(conference).Order().ToList())).ToList();

        Assert.All(all, one => Assert.Equal(one.Naive, one.Found));
        Assert.All([ProblemKind.RoomTwice, ProblemKind.PersonTwice, ProblemKind.TooFarToWalk, ProblemKind.TooFarWithoutSteps],
            kind => Assert.True(all.Sum(one => one.Found.Count(found => found.Kind == kind)) > 5, $"{kind} hardly occurs"));
    }

    [Fact]
    public void What_a_move_says_is_what_comes_of_it()
    {
        var chance = new Random(14);
        var said = new HashSet<bool>();
        foreach (var conference in RandomConferences.Of(60))
        {
            var session = conference.Plan.Sessions[chance.Next(conference.Plan.Sessions.Count)];
            foreach (var move in Sample(Moves.Of(conference.Plan, session, Conference.Friday), chance))
            {
                conference.Gestures.Move(session, move.Placing);

                var family = conference.Plan.TalksOf(session).Prepend(session).ToList();
                var problems = Problems.Of(conference.Plan);
                Assert.Equal(move.IsFree, !family.SelectMany(problems.Concerning).Any(problem => Clashing.Contains(problem.Kind)));
                if (family.Count == 1)
                    Assert.Equal(move.Clashes.Select(clash => clash.Kind).Order(), problems.Concerning(session).Select(problem => problem.Kind).Where(Clashing.Contains).Order());
                said.Add(move.IsFree);
            }
        }

        Assert.Equal(2, said.Count);
    }

    [Fact]
    public void Swapped_twice_is_as_before()
    {
        var chance = new Random(15);
        var swapped = 0;
        foreach (var conference in RandomConferences.Of(300))
        {
            var able = conference.Sessions.Where(session => session.Start is not null && conference.Plan.TalksOf(session).All(talk => talk.Room == session.Room)).ToArray();
            var pair = chance.GetItems(able.DefaultIfEmpty(conference.Sessions[0]).ToArray(), 2);
            if (pair[0] == pair[1] || pair[0].Parent == pair[1] || pair[1].Parent == pair[0] || able.Length == 0)
                continue;
            var before = Snapshot(conference);

            conference.Gestures.Swap(pair[0], pair[1]);
            swapped += Snapshot(conference).SequenceEqual(before) ? 0 : 1;
            conference.Gestures.Swap(pair[0], pair[1]);

            Assert.Equal(before, Snapshot(conference));
        }

        Assert.True(swapped > 100);
    }

    [Fact]
    public void Later_and_then_earlier_by_as_much_is_as_before()
    {
        var chance = new Random(16);
        var shifted = 0;
        foreach (var conference in RandomConferences.Of(300))
        {
            var session = conference.Sessions.Find(session => session.Start is not null);
            var before = Snapshot(conference);
            var minutes = chance.Next(1, 90);
            if (session is null || !IsShifted(session, conference, minutes))
            {
                Assert.Equal(before, Snapshot(conference));
                continue;
            }

            shifted++;
            Assert.NotEqual(before, Snapshot(conference));
            Assert.True(IsShifted(session, conference, -minutes));
            Assert.Equal(before, Snapshot(conference));
        }

        Assert.True(shifted > 100);
    }

    private static bool IsShifted(Session session, Conference conference, int minutes)
    {
        try
        {
            return Shift.From(session, conference.Sessions).By(minutes).Count > 0;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<(ProblemKind Kind, int One, int Other)> Found(Conference conference) =>
        from problem in Problems.Of(conference.Plan).All
        where problem.Kind is ProblemKind.RoomTwice or ProblemKind.PersonTwice or ProblemKind.TooFarToWalk or ProblemKind.TooFarWithoutSteps
        let ids = problem.Sessions.Select(session => session.Id).Order().ToList()
        select (problem.Kind, ids[0], ids[1]);

    private static IEnumerable<Move> Sample(IReadOnlyList<Move> moves, Random chance) => [moves[0], moves[^1], .. chance.GetItems(moves.ToArray(), 4)];

    private static List<Placing> Snapshot(Conference conference) => [.. conference.Sessions.Select(Placing.Of)];
}
