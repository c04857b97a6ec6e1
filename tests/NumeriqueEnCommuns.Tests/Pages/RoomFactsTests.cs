using System.Text.Json;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>How many a room holds, how one gets in and hears; and when its venue is open.</summary>
public sealed class RoomFactsTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Theory]
    [InlineData("/lieux/ecole-d-architecture/amphi-150", "150 places, accès de plain-pied, boucle magnétique")]
    [InlineData("/lieux/ecole-d-architecture/espace-1", "Accès par des marches, pas de boucle magnétique")]
    [InlineData("/lieux/parvis-des-machines-de-l-ile/parvis", "2\u202f000 places")]
    [InlineData("/lieux/parvis-des-machines-de-l-ile", "2\u202f000 places")]
    public async Task A_room_says_what_is_known_of_it(string path, string words)
    {
        var page = await site.OpenAsync(path);

        Assert.Contains(words, page.QuerySelectorAll("header p").Select(line => line.Words()));
    }

    [Fact]
    public async Task A_room_says_nothing_of_what_is_not_known()
    {
        var page = await site.OpenAsync("/lieux/ecole-d-architecture/espace-2");

        Assert.DoesNotMatch("place|plain-pied|marches|boucle", page.QuerySelector("main header")!.Words());
    }

    [Fact]
    public async Task A_venue_says_what_is_known_of_each_room()
    {
        var page = await site.OpenAsync("/lieux/ecole-d-architecture");

        var rooms = page.Part("Salles").QuerySelectorAll("li").Select(room => room.Words()).ToList();
        Assert.EndsWith("sessions 150 places, accès de plain-pied, boucle magnétique", rooms[0], StringComparison.Ordinal);
        Assert.EndsWith("sessions", rooms[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_venue_says_day_by_day_when_it_is_open()
    {
        var page = await site.OpenAsync("/lieux/ecole-d-architecture");

        Assert.Equal(
            ["Jeudi 13 septembre 14h–18h", "Vendredi 14 septembre 9h–17h et à partir de 20h30"],
            page.Part("Heures d’ouverture").QuerySelectorAll("dl > div").Select(day => day.Words()));
    }

    [Fact]
    public async Task A_venue_that_is_open_all_the_time_says_no_hours()
    {
        var page = await site.OpenAsync("/lieux/parvis-des-machines-de-l-ile");

        Assert.DoesNotContain("Heures d’ouverture", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_search_engines_what_is_known()
    {
        var page = await site.OpenAsync("/sessions/self-data-reprenons-le-controle");

        var place = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("location");
        Assert.Equal(150, place.GetProperty("maximumAttendeeCapacity").GetInt32());
        Assert.Equal(
            ["Accès de plain-pied True", "Boucle magnétique True"],
            place.GetProperty("amenityFeature").EnumerateArray().Select(feature => $"{feature.GetProperty("name").GetString()} {feature.GetProperty("value").GetBoolean()}"));
        Assert.False(place.GetProperty("containedInPlace").TryGetProperty("maximumAttendeeCapacity", out _));
    }
}
