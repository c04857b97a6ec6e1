using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>
/// Every word is in the French dictionary or in known-words.txt: proper names, loan words, and what the brochure itself
/// misprints and is kept as printed.
/// </summary>
public sealed partial class SpellingTests
{
    private static readonly string[] KnownWords =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "NumeriqueEnCommuns.Tests", "DataFiles", "known-words.txt"));

    private static readonly string[] Words =
        [.. EditionTexts.All.Where(text => text.Where != "speakers.json").SelectMany(text => WordsOf(text.Text)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Where everything must be checked, a missing dictionary is a failure.</summary>
    private static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_SPELL_CHECK") == "1";

    [Fact]
    public async Task Every_word_is_in_the_dictionary_or_known()
    {
        var unknown = await Hunspell.UnknownAmongAsync(["pomme", "pmome", .. Words]);
        Assert.SkipWhen(unknown is null && !IsRequired, "hunspell or its French dictionary is not installed");

        Assert.NotNull(unknown);
        Assert.Equal(["pmome"], unknown.Except(KnownWords));
    }

    [Fact]
    public void Every_known_word_is_needed_and_in_its_place()
    {
        Assert.Empty(KnownWords.Except(Words));
        Assert.Equal(KnownWords.Distinct().Order(StringComparer.Ordinal), KnownWords);
    }

    [Theory]
    [InlineData("L’équipe d’Inno³ arrive à 14h30.", "équipe Inno arrive à")]
    [InlineData("aujourd’hui, les intervenant·e·s co-construisent", "aujourd’hui les intervenant co-construisent")]
    public void A_text_is_cut_into_words(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', WordsOf(text)));
    }

    /// <summary>Without elided articles, hours, numbers and the endings of inclusive writing.</summary>
    private static IEnumerable<string> WordsOf(string text) =>
        Pieces().Matches(InclusiveEndings().Replace(text, "")).Select(piece => Elision().Replace(piece.Value, "")).Where(word => !Number().IsMatch(word));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+([-’][\p{L}\p{Nd}]+)*")]
    private static partial Regex Pieces();

    [GeneratedRegex(@"(·\p{L}+)+")]
    private static partial Regex InclusiveEndings();

    [GeneratedRegex("^(qu|jusqu|lorsqu|puisqu|[cdjlmnst])’", RegexOptions.IgnoreCase)]
    private static partial Regex Elision();

    [GeneratedRegex(@"^\d+(h\d*)?([-–]\d+(h\d*)?)*$")]
    private static partial Regex Number();
}
