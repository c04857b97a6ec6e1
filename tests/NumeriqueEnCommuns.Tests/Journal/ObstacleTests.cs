using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Journal;

public sealed class ObstacleTests
{
    [Theory]
    [InlineData(1, "1 session en dépend : « A1 ».")]
    [InlineData(2, "2 sessions en dépendent : « A1 », « A2 ».")]
    [InlineData(10, "10 sessions en dépendent : « A1 », « A2 », « A3 », « A4 », « A5 », « A6 », « A7 », « A8 », « A9 », « A10 ».")]
    [InlineData(22, "22 sessions en dépendent : « A1 », « A2 », « A3 », « A4 », « A5 », « A6 », « A7 », « A8 », « A9 », « A10 » et 12 autres.")]
    public void Names_all_that_stand_in_the_way_or_the_first_ten(int count, string sentence)
    {
        var things = Enumerable.Range(1, count).Select(number => new NamedThing(SubjectKind.Session, number, $"A{number}")).ToList();

        var obstacle = Assert.Single(Obstacle.Of(things, "session en dépend", "sessions en dépendent"));

        Assert.Equal(sentence, obstacle.Sentence.Replace('\u202f', ' '));
    }

    [Fact]
    public void Nothing_stands_in_the_way_of_what_nothing_uses() => Assert.Empty(Obstacle.Of([], "session en dépend", "sessions en dépendent"));
}
