using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class EditDistanceTests
{
    private static readonly string VeryLong = new('z', 100);

    [Theory]
    [InlineData("communs", "communs", 0)]
    [InlineData("comuns", "communs", 1)]
    [InlineData("ocmmuns", "communs", 1)]
    [InlineData("meditation", "mediation", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("abcdef", "uvwxyz", 3)]
    public void Counts_letters_typed_wrong_up_to_one_beyond_the_limit(string typed, string meant, int expected)
    {
        Assert.Equal(expected, EditDistance.Of(typed, meant, most: 2));
        Assert.Equal(expected, EditDistance.Of(typed + VeryLong, meant + VeryLong, most: 2));
    }
}
