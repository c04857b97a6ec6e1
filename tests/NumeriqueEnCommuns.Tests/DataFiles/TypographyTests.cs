using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>French typography in every title, name and text. Each rule first finds an example of what it forbids.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("a straight apostrophe", "'", "l'atelier")]
    [InlineData("a straight quote", "\"", "un \"commun\"")]
    [InlineData("an ordinary space before a high sign", "[ \u00a0][;:!?»]", "Pourquoi ?")]
    [InlineData("no space before a high sign", @"[\p{L}\p{N}\])][;:!?»]", "Pourquoi?")]
    [InlineData("no narrow space after «", "«(?!\u202f)", "« commun")]
    [InlineData("a double space", "[ \u00a0\u202f]{2}", "deux  espaces")]
    [InlineData("spaced dots", @"\.[ \u00a0\u202f]\.", "et . . . fin")]
    [InlineData("a space before a low sign", @"[ \u00a0\u202f][,.](?!\p{L})", "commun , et")]
    [InlineData("an invisible sign", "[\u00ad\u200b\ufeff\ufffd\t]", "com\u00admun")]
    public void Nothing_breaks_a_rule(string rule, string forbidden, string example)
    {
        var faults = EditionTexts.All.Where(text => Regex.IsMatch(text.Text, forbidden)).Select(text => text.Where);

        Assert.Matches(forbidden, example);
        Assert.True(!faults.Any(), $"{rule}: {string.Join(", ", faults)}");
    }

    [Theory]
    [InlineData("un arti cle s ur la vie", "s")]
    [InlineData("L a donnée", "L")]
    [InlineData("à la Ville, il y a tout", "")]
    [InlineData("Commun[s], E-inclusion, n° 5, intervenant·e·s, l’État & moi", "")]
    public void A_letter_alone_betrays_a_broken_word(string text, string letters)
    {
        Assert.Equal(letters, string.Join(' ', LettersAloneIn(text)));
    }

    [Fact]
    public void No_word_is_broken_into_letters()
    {
        // the multiplication sign of this project’s name is printed as a letter
        var broken = EditionTexts.All.Where(text => LettersAloneIn(text.Text.Replace("OuiShare x Chronos", "", StringComparison.Ordinal)).Any());

        Assert.Empty(broken);
    }

    private static IEnumerable<string> LettersAloneIn(string text) =>
        Regex.Matches(text, @"(?<![\p{L}\p{N}’.·\-/@\[])\p{L}(?![\p{L}\p{N}’.·°\-/])").Select(letter => letter.Value).Where(letter => !"aàyôAÀYÔ".Contains(letter, StringComparison.Ordinal));
}
