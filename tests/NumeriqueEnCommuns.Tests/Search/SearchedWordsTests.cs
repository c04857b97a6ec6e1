using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class SearchedWordsTests
{
    [Theory]
    [InlineData("numerique", "Le Numérique")]
    [InlineData("COEUR", "Au cœur des villes")]
    [InlineData("l'ecole", "L’École d’architecture")]
    [InlineData("amphi 150", "150 places, Amphi")]
    [InlineData("num", "Le numérique")]
    public void Are_found_accents_capitals_and_order_aside(string typed, string text)
    {
        Assert.True(new SearchedWords(typed).AreIn(text));
    }

    [Fact]
    public void Must_all_be_there_in_one_text_or_another()
    {
        var words = new SearchedWords("julien donnée");

        Assert.True(words.AreIn("Self Data et données", "Julien Coclet"));
        Assert.False(words.AreIn("Self Data", "Julien Coclet"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("\"*!?\u0301")]
    [InlineData("\ud83d")]
    public void Are_none_where_there_is_no_letter(string? typed)
    {
        Assert.True(new SearchedWords(typed).IsEmpty);
    }

    [Fact]
    public void Are_read_as_far_as_anybody_types()
    {
        Assert.False(new SearchedWords(string.Concat(Enumerable.Repeat("😀a", 100_000))).IsEmpty);
    }
}
