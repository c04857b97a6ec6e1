using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

/// <summary>Each test breaks one thing in the edition of 2018, and only that thing is told.</summary>
public sealed class EditionRulesTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void The_edition_of_2018_has_no_fault() => Assert.Empty(EditionRules.Check(EditionFolder.Read(Repository.Edition2018)));

    [Fact]
    public void An_edition_does_not_end_before_it_starts()
    {
        edition.Change("edition.json", file => file["starts"] = "2018-09-20");

        AssertOnly("edition.json", "ends", "l’édition finit avant de commencer");
    }

    [Fact]
    public void The_eve_does_not_follow_the_first_day()
    {
        edition.Change("edition.json", file => file["starts"] = "2018-09-10");

        AssertOnly("edition.json", "eveStarts", "la veille ne peut pas suivre le premier jour");
    }

    [Fact]
    public void The_time_zone_is_known()
    {
        edition.Change("edition.json", file => file["timeZone"] = "Europe/Nantes");

        AssertOnly("edition.json", "timeZone", "le fuseau horaire « Europe/Nantes » est inconnu");
    }

    [Fact]
    public void The_language_is_that_of_the_site()
    {
        edition.Change("edition.json", file => file["language"] = "br");

        AssertOnly("edition.json", "language", "les mots du site sont en français : la langue doit être « fr »");
    }

    [Fact]
    public void The_website_is_on_the_web()
    {
        edition.Change("edition.json", file => file["website"] = "javascript:alert(1)");

        AssertOnly("edition.json", "website", "« javascript:alert(1) » n’est pas une adresse du web, comme https://exemple.fr");
    }

    [Fact]
    public void The_licence_is_on_the_web()
    {
        edition.Change("edition.json", file => file["licence"]!["url"] = "licence.txt");

        AssertOnly("edition.json", "licence", "« licence.txt » n’est pas une adresse du web, comme https://exemple.fr");
    }

    private void AssertOnly(string file, string entry, string sentence) =>
        Assert.Equal([new Fault(file, entry, sentence)], EditionRules.Check(EditionFolder.Read(edition.Path)));
}
