using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class PublishedSpeakerTests
{
    [Theory]
    [InlineData("Élise", 'E')]
    [InlineData("étienne", 'E')]
    [InlineData("œuvre", '#')]
    [InlineData("« Collectif »", 'C')]
    [InlineData("42 bis", '#')]
    [InlineData("Inno³", 'I')]
    public void Is_filed_under_the_letter_of_its_name(string sortName, char letter)
    {
        var speaker = new PublishedSpeaker(1, Guid.NewGuid(), "nom", sortName, sortName, IsOrganisation: false);

        Assert.Equal(letter, speaker.Letter);
    }

    [Theory]
    [InlineData("elise", true)]
    [InlineData(" ÉLI ", true)]
    [InlineData("", true)]
    [InlineData("elisa", false)]
    public void Is_found_by_a_piece_of_its_name_accents_and_case_aside(string text, bool found)
    {
        var speaker = new PublishedSpeaker(1, Guid.NewGuid(), "elise", "Élise", "Élise", IsOrganisation: false);

        Assert.Equal(found, speaker.IsCalled(text));
    }
}
