using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Programme;

public sealed class NamesakesTests
{
    [Theory]
    [InlineData("Hervé Groléas", "Herve GROLEAS")]
    [InlineData("Julien Coclet", "Coclet Julien")]
    [InlineData("Raphaël Delorme", "Raphael Delormes")]
    [InlineData("Jean-Baptiste Labrune", "Jean Baptiste Labrune")]
    public void Two_ways_of_writing_one_name_are_found(string one, string other) => Assert.Single(Found(one, other));

    [Theory]
    [InlineData("Inria", "Irma")]
    [InlineData("Julien Coclet", "Julien Paris")]
    [InlineData("Fabien Millet", "Francine Millet")]
    public void Different_names_are_left_alone(string one, string other) => Assert.Empty(Found(one, other));

    [Theory]
    [InlineData("Maud Allanic", SpeakerKind.Person, "Allanic Maud")]
    [InlineData("Hervé le Crosnier", SpeakerKind.Person, "Le Crosnier Hervé")]
    [InlineData("Colin de la Higuera", SpeakerKind.Person, "Higuera Colin de la")]
    [InlineData("Mahaut de Moulins", SpeakerKind.Person, "Moulins Mahaut de")]
    [InlineData("Colette", SpeakerKind.Person, "Colette")]
    [InlineData("Jean de", SpeakerKind.Person, "De Jean")]
    [InlineData("Mission société numérique", SpeakerKind.Organisation, "Mission société numérique")]
    public void The_name_to_sort_by_is_guessed(string name, SpeakerKind kind, string sortName) => Assert.Equal(sortName, SortNames.Guess(name, kind));

    private static IReadOnlyList<(string, string)> Found(params string[] names) => Namesakes.Of(names, name => name);
}
