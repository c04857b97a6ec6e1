using NumeriqueEnCommuns.Data.Replaying;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Replaying;

public sealed class DatesInProseTests
{
    private static readonly EditionFiles Source = EditionFolder.Read(Repository.Edition2018);

    [Theory]
    [InlineData("Rendez-vous jeudi 13 septembre 2018 à 9h.", "jeudi 13 septembre 2018")]
    [InlineData("Nantes, 13 et 14 septembre", "13 et 14 septembre")]
    [InlineData("Jusqu’au 1er octobre.", "1er octobre")]
    [InlineData("Le vendredi 14, on déjeune.", "vendredi 14")]
    [InlineData("La brochure de 2018", "2018")]
    public void Finds_days_and_the_former_year_with_file_and_line(string text, string words)
    {
        var files = Source with { Pages = new Dictionary<string, string> { ["editos"] = $"# Éditos\n\n{text}\n" }, Abstracts = new Dictionary<string, string>() };

        Assert.Equal([$"pages/editos.md, ligne 3 : « {words} »"], DatesInProse.Of(files, 2018).Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("En 2012, 14 personnes sur 20 et un mercredi sur deux.")]
    [InlineData("Salle 13, 14 places")]
    public void Leaves_other_numbers_alone(string text)
    {
        var files = Source with { Pages = new Dictionary<string, string> { ["editos"] = text }, Abstracts = new Dictionary<string, string>() };

        Assert.Empty(DatesInProse.Of(files, 2018));
    }
}
