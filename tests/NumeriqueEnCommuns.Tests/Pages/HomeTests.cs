namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class HomeTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Says_what_when_and_where()
    {
        var page = await site.OpenAsync("/");

        Assert.Equal("Numérique en Commun[s]", page.Heading());
        Assert.Contains("13 et 14 septembre 2018, Nantes", page.Words(), StringComparison.Ordinal);
        Assert.Equal(["Lieux", "Données", "Communs"], page.Part("Axes").QuerySelectorAll("h3").Select(axis => axis.Words()));
        Assert.Equal(3, page.Part("Lieux").Links("/lieux/").Count);
        Assert.Equal(6, page.Part("Parcours").Links("/parcours/").Count);
    }

    [Theory]
    [InlineData("2018-09-01 12:00", "Prochain rendez-vous", "Écrire ensemble la société numérique de demain en Outre-Mer")]
    [InlineData("2018-09-13 08:59", "Prochain rendez-vous", "Accueil")]
    [InlineData("2018-09-13 15:10", "En ce moment", "La mallette pédagogique Data")]
    public async Task Tells_the_next_thing_to_happen(string now, string heading, string title)
    {
        site.SetClock(DateTime.Parse(now, null));

        var page = await site.OpenAsync("/");

        var titles = page.Part(heading).QuerySelectorAll("h3").Select(entry => entry.Words());
        Assert.Contains(title, titles);
    }

    [Fact]
    public async Task Says_that_the_edition_is_over()
    {
        site.SetClock(new DateTime(2018, 9, 15, 9, 0, 0, DateTimeKind.Unspecified));

        var page = await site.OpenAsync("/");

        Assert.Contains("les 13 et 14 septembre 2018", page.Part("L’édition est terminée").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Follows_the_clock()
    {
        site.SetClock(new DateTime(2018, 9, 13, 9, 59, 50, DateTimeKind.Unspecified));
        var before = await site.OpenAsync("/");

        site.Clock.Advance(TimeSpan.FromSeconds(10));
        var after = await site.OpenAsync("/");

        Assert.Equal("Accueil", before.Part("En ce moment").QuerySelector("h3")!.Words());
        Assert.Equal("Introduction des rencontres", after.Part("En ce moment").QuerySelector("h3")!.Words());
    }
}
