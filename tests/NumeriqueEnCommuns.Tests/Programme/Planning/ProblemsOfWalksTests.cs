using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Programme.Planning;

public sealed class ProblemsOfWalksTests
{
    private readonly Conference conference = new();
    private readonly Speaker ada;

    public ProblemsOfWalksTests() => ada = conference.Person("Ada Lovelace");

    [Theory]
    [InlineData("14:10", ProblemKind.TooFarToWalk, "a 10 minutes", "il en faut 15 à pied, et 25 par un accès de plain-pied.")]
    [InlineData("14:00", ProblemKind.TooFarToWalk, "a 0 minute", "il en faut 15 à pied, et 25 par un accès de plain-pied.")]
    [InlineData("14:15", ProblemKind.TooFarWithoutSteps, "a 15 minutes", "c’est assez à pied, mais un accès de plain-pied en demande 25.")]
    public void Somebody_has_too_little_time_for_the_way(string start, ProblemKind kind, string time, string need)
    {
        conference.Add("Self Data", "13:00-14:00", conference.Amphi, ada);
        conference.Add("Communs", $"{start}-15:00", conference.Hall, ada);

        var hour = FrenchText.Hour(Conference.At(start));
        Assert.Equal(
            [$"Ada Lovelace {time} le jeudi 13 septembre pour aller de « Self Data » (Amphi, École, jusqu’à 14h) à « Communs » (Grande salle, Stereolux, à {hour}) : {need}"],
            conference.Sentences(kind));
        Assert.Single(conference.Sentences());
    }

    [Fact]
    public void There_is_time_enough_for_the_way()
    {
        conference.Add("Self Data", "13:00-14:00", conference.Amphi, ada);
        conference.Add("Communs", "14:25-15:00", conference.Hall, ada);
        conference.Add("Suite", "13:00-14:00", conference.Auditorium);

        Assert.Empty(conference.Sentences());
    }

    [Fact]
    public void A_way_that_somebody_goes_has_no_known_length()
    {
        conference.Edition.WalkingTimes.Clear();
        conference.Add("Self Data", "10:00-11:00", conference.Amphi, ada, conference.Person("Grace Hopper"));
        conference.Add("Communs", "14:00-15:00", conference.Hall, ada);

        var problem = Assert.Single(Problems.Of(conference.Plan).All);

        Assert.Equal("Le temps de marche n’est pas indiqué entre École et Stereolux : Ada Lovelace doit aller de l’un à l’autre dans la même journée.", problem.Sentence);
        Assert.Equal(new Repair.InWalkingTimes(conference.School, conference.Stereolux), problem.Repair);
    }

    [Fact]
    public void Nobody_walks_overnight()
    {
        conference.Edition.WalkingTimes.Clear();
        conference.Add("Self Data", "10:00-11:00", conference.Amphi, ada);
        conference.Add("Communs", null, conference.Hall, ada).Reschedule(Conference.Friday, new(10, 0), new(11, 0));

        Assert.Empty(conference.Sentences());
    }
}
