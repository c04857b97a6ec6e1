using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme;

public sealed class SlugTests
{
    [Theory]
    [InlineData("atelier")]
    [InlineData("20-minutes-avec")]
    [InlineData("l-inclusion-numerique-se-reinvente")]
    [InlineData("2018")]
    public void Takes_words_of_small_letters_and_digits_joined_by_hyphens(string text) => Assert.True(Slug.IsValid(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Atelier")]
    [InlineData("données")]
    [InlineData("self data")]
    [InlineData("self_data")]
    [InlineData("self/data")]
    [InlineData("self.data")]
    [InlineData("-self")]
    [InlineData("self-")]
    [InlineData("self--data")]
    [InlineData("self\n")]
    [InlineData("٢٠١٨")]
    public void Refuses_anything_else(string? text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void Takes_a_hundred_characters_and_not_one_more()
    {
        var longest = new string('a', 100);

        Assert.True(Slug.IsValid(longest));
        Assert.False(Slug.IsValid(longest + "a"));
    }
}
