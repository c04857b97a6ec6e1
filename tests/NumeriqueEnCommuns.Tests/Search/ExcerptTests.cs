using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class ExcerptTests
{
    private static readonly string Before = string.Concat(Enumerable.Repeat("avant ", 50));
    private static readonly string After = string.Concat(Enumerable.Repeat(" après", 50));

    [Fact]
    public void Shows_what_was_found_in_the_middle_of_some_words()
    {
        var excerpt = Of($"{Before}les Communs numériques{After}", "commun numerique");

        Assert.Equal(2, excerpt.Terms);
        Assert.Equal("…avant avant avant avant avant avant avant avant avant avant les Communs numériques après après après après après après après après après après après…", excerpt.Text.ToString());
    }

    [Fact]
    public void Where_the_words_stand_apart_the_part_with_most_of_them_is_shown() =>
        Assert.Contains("libre et ouvert", Of($"libre {Before} libre et ouvert {After}", "libre ouvert").Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_short_text_is_shown_whole() => Assert.Equal("Un texte libre.", Of("Un texte libre.", "libre").Text.ToString());

    [Fact]
    public void Without_any_of_the_words_there_is_none() => Assert.False(Of("Rien de tel.", "libre").Text.HasMarks);

    private static Excerpt Of(string text, string typed) => Excerpt.Of(text, new TypedQuery(typed).Terms);
}
