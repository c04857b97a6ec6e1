namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class PlacesAndTracksTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task A_venue_tells_its_address_the_way_in_and_its_rooms()
    {
        var page = await site.OpenAsync("/lieux/ecole-d-architecture");

        Assert.Equal("École Nationale Supérieure d’Architecture", page.Heading());
        Assert.Contains("6 quai François Mitterrand, 44200 Nantes", page.Words(), StringComparison.Ordinal);
        Assert.Contains("https://www.openstreetmap.org/search?query=6%20quai", page.QuerySelector("main")!.Links("https://").Single(), StringComparison.Ordinal);
        Assert.Contains("Chantiers Navals", page.Part("Venir").Words(), StringComparison.Ordinal);
        Assert.Equal(10, page.Part("Salles").Links("/lieux/ecole-d-architecture/").Count);
        Assert.Contains("/sessions/accueil-vendredi", page.Links());
    }

    [Fact]
    public async Task A_room_tells_its_days_hour_by_hour()
    {
        var page = await site.OpenAsync("/lieux/ecole-d-architecture/espace-7");

        Assert.Equal(["Jeudi 13 septembre", "Vendredi 14 septembre"], page.QuerySelectorAll("main h2").Select(day => day.Words()));
        Assert.Contains("15h–18h", page.Words(), StringComparison.Ordinal);
        Assert.Equal(23, page.Links("/sessions/").Count);
    }

    [Fact]
    public async Task A_venue_of_one_room_is_shown_as_one_place()
    {
        var page = await site.OpenAsync("/lieux/stereolux");

        Assert.DoesNotContain("Salles", page.QuerySelectorAll("h2").Select(heading => heading.Words()));
        Assert.Equal(7, page.Links("/sessions/").Count);
    }

    [Fact]
    public async Task A_track_tells_who_leads_it_where_and_with_whom()
    {
        var page = await site.OpenAsync("/parcours/les-communs-numeriques");

        Assert.Contains("Un parcours proposé et animé par l’équipe d’Inno³", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Contributeurs\u202f: Fabrique des mobilités", page.Words(), StringComparison.Ordinal);
        Assert.Contains("/lieux/ecole-d-architecture/espace-4", page.Links());
        Assert.Equal(6, page.Links("/sessions/").Count);
    }

    [Fact]
    public async Task A_format_tells_what_it_is_and_lists_its_sessions()
    {
        var page = await site.OpenAsync("/formats/20-minutes-avec");

        Assert.Contains("Rendez-vous court mais efficace", page.Words(), StringComparison.Ordinal);
        Assert.Equal(23, page.Links("/sessions/").Count);
    }

    [Theory]
    [InlineData("/infos-pratiques", "Infos pratiques", "foodtrucks devant l’École d’Architecture")]
    [InlineData("/editos", "Éditos", "Je vous souhaite deux journées nantaises inspirantes et enrichissantes.")]
    [InlineData("/forum-et-medialab", "Forum & Medialab", "coopérative de recherche OxaMYNE")]
    [InlineData("/accessibilite", "Déclaration d’accessibilité", "Défenseur des droits")]
    [InlineData("/mentions-legales", "Mentions légales", "À compléter par l’organisation")]
    public async Task A_text_is_a_page(string path, string heading, string words)
    {
        var page = await site.OpenAsync(path);

        Assert.Equal(heading, page.Heading());
        Assert.Contains(words, page.Words(), StringComparison.Ordinal);
    }
}
