namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>What the site attributes to the brochure stands in the brochure, word for word.</summary>
public sealed class BrochureTests
{
    public static TheoryData<string> Abstracts { get; } = [.. EditionTexts.Files.Abstracts.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Abstracts))]
    public void Prints_every_paragraph_of_an_abstract(string session)
    {
        var paragraphs = Brochure.ParagraphsOf(EditionTexts.Files.Abstracts[session]).ToList();

        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, paragraph => Assert.True(Brochure.Prints(paragraph), paragraph));
    }

    [Fact]
    public void Prints_every_paragraph_of_the_editorials()
    {
        var paragraphs = Brochure.ParagraphsOf(EditionTexts.Files.Pages["editos"]).Skip(1).ToList();

        Assert.True(paragraphs.Count > 10);
        Assert.All(paragraphs, paragraph => Assert.True(Brochure.Prints(paragraph), paragraph));
    }

    [Fact]
    public void Prints_the_introduction_the_axes_and_what_is_said_of_the_formats()
    {
        var edition = EditionTexts.Files.Edition;

        List<string?> texts = [edition.Introduction, .. edition.Axes!.Select(axis => axis.Text), .. EditionTexts.Files.Formats.Select(format => format.Text)];

        Assert.Equal(6, texts.OfType<string>().Count());
        Assert.All(texts.OfType<string>(), text => Assert.True(Brochure.Prints(text), text));
    }

    [Fact]
    public void Prints_the_name_of_every_speaker()
    {
        // « le groupe UP » becomes « Groupe UP » at the head of a page
        Assert.All(EditionTexts.Files.Speakers, speaker => Assert.True(Brochure.Prints(speaker.Name, StringComparison.OrdinalIgnoreCase), speaker.Name));
    }

    [Fact]
    public void Does_not_print_a_text_with_another_word()
    {
        var printed = EditionTexts.Files.Edition.Introduction!;

        var altered = printed.Replace("majeur", "mineur", StringComparison.Ordinal);

        Assert.True(Brochure.Prints(printed));
        Assert.False(Brochure.Prints(altered));
    }
}
