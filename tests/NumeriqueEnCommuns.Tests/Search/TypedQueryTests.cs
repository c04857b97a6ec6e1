using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class TypedQueryTests
{
    [Theory]
    [InlineData("l'été", new[] { "été" })]
    [InlineData("Les Communs", new[] { "communs" })]
    [InlineData("le la les", new[] { "le", "la", "les" })]
    [InlineData("\" * ( ) - :", new string[0])]
    public void Keeps_the_words_that_tell_something(string typed, string[] words) => Assert.Equal(words, new TypedQuery(typed).Words);

    [Theory]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("journaux", "journal")]
    [InlineData("journal", "journaux")]
    [InlineData("Numériques", "numerique")]
    [InlineData("tuyau", "tuyaux")]
    public void Looks_for_the_other_spelling_too(string typed, string other) => Assert.Contains(other, new TypedQuery(typed).Terms.Single().Spellings);

    [Fact]
    public void Only_the_last_word_may_be_unfinished() => Assert.Equal([false, true], new TypedQuery("reprenons contr").Terms.Select(term => term.IsUnfinished));
}
