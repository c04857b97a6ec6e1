using NumeriqueEnCommuns.Pages.Admin.Journal;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class WordDifferenceTests
{
    [Fact]
    public void Tells_which_words_went_and_came()
    {
        var pieces = WordDifference.Of("Reprenons le contrôle de nos données.", "Reprenons ensemble le contrôle de ces données.");

        Assert.Equal(
            [(Mark.Kept, "Reprenons "), (Mark.Added, "ensemble "), (Mark.Kept, "le contrôle de "), (Mark.Removed, "nos"), (Mark.Added, "ces"), (Mark.Kept, " données.")],
            pieces.Select(piece => (piece.Mark, piece.Text)));
        Assert.Equal((1, 2), (pieces.CountOf(Mark.Removed), pieces.CountOf(Mark.Added)));
    }

    [Theory]
    [InlineData("", "tout")]
    [InlineData("rien", "")]
    [InlineData("a\n\nb c", "a\nb  c")]
    [InlineData("l’été <b>", "l’hiver &amp;")]
    public void Puts_both_texts_together_again(string before, string after)
    {
        var pieces = WordDifference.Of(before, after);

        Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Mark is not Mark.Added).Select(piece => piece.Text)));
        Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Mark is not Mark.Removed).Select(piece => piece.Text)));
    }

    [Fact]
    public void Shows_texts_that_are_too_long_whole()
    {
        var (before, after) = (new string('a', 30_000), new string('b', 30_000));

        Assert.Equal([new Piece(Mark.Removed, before), new Piece(Mark.Added, after)], WordDifference.Of(before, after));
    }
}
