using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

public sealed class EditionRulesOnVenuesTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Theory]
    [InlineData("2018-09-10")]
    [InlineData("2018-09-15")]
    public void A_venue_opens_in_the_edition_or_just_before(string day)
    {
        edition.ChangeEntry("venues.json", "parvis-des-machines-de-l-ile", venue => venue["hours"] = Hours(day, "09:00", "18:00"));

        AssertOnly("venues.json", "parvis-des-machines-de-l-ile", $"le {day}, jour d’ouverture, n’est ni dans l’édition ni à sa veille");
    }

    [Theory]
    [InlineData("09:00")]
    [InlineData("08:00")]
    public void A_venue_closes_after_it_opens(string closes)
    {
        edition.ChangeEntry("venues.json", "parvis-des-machines-de-l-ile", venue => venue["hours"] = Hours("2018-09-13", "09:00", closes));

        AssertOnly("venues.json", "parvis-des-machines-de-l-ile", "le 2018-09-13, la fermeture doit suivre l’ouverture");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-150)]
    public void A_room_holds_somebody(int capacity)
    {
        edition.ChangeEntry("venues.json", "amphi-150", room => room["capacity"] = capacity);

        AssertOnly("venues.json", "amphi-150", "une salle a au moins une place ; si leur nombre n’est pas connu, rien n’est écrit");
    }

    [Fact]
    public void A_walk_leads_to_a_venue_that_exists()
    {
        AddWalks(Walk("stereolux", "grenier", 5));

        AssertOnly("edition.json", "walkingTimes", "le lieu « grenier » n’existe pas");
    }

    [Fact]
    public void A_walk_leads_somewhere_else()
    {
        AddWalks(Walk("stereolux", "stereolux", 5));

        AssertOnly("edition.json", "walkingTimes", "« stereolux » ne peut pas être le départ et l’arrivée");
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(5, 0)]
    public void A_walk_takes_time(int minutes, int? stepFreeMinutes)
    {
        AddWalks(Walk("stereolux", "ecole-d-architecture", minutes, stepFreeMinutes));

        AssertOnly("edition.json", "walkingTimes", "de « stereolux » à « ecole-d-architecture », il faut au moins une minute");
    }

    [Theory]
    [InlineData("stereolux", "ecole-d-architecture")]
    [InlineData("ecole-d-architecture", "stereolux")]
    public void A_walk_is_told_once_whatever_its_direction(string from, string to)
    {
        AddWalks(Walk("stereolux", "ecole-d-architecture", 5), Walk(from, to, 6), Walk("stereolux", "parvis-des-machines-de-l-ile", 5));

        AssertOnly("edition.json", "walkingTimes", "de « stereolux » à « ecole-d-architecture », le temps est donné deux fois ; il vaut dans les deux sens");
    }

    [Fact]
    public void Hours_seats_and_walks_that_are_right_are_no_fault()
    {
        AddWalks(Walk("stereolux", "ecole-d-architecture", 5, 9));
        edition.ChangeEntry("venues.json", "amphi-150", room => room["capacity"] = 1);
        edition.ChangeEntry("venues.json", "parvis-des-machines-de-l-ile", venue => venue["hours"] = Hours("2018-09-11", "21:00", null));

        Assert.Empty(EditionRules.Check(EditionFolder.Read(edition.Path)));
    }

    private void AddWalks(params JsonNode[] walks) => edition.Change("edition.json", file => file["walkingTimes"] = new JsonArray(walks));

    private static JsonObject Walk(string from, string to, int minutes, int? stepFreeMinutes = null) =>
        new() { ["from"] = from, ["to"] = to, ["minutes"] = minutes, ["stepFreeMinutes"] = stepFreeMinutes };

    private static JsonArray Hours(string day, string opens, string? closes) =>
        new(new JsonObject { ["day"] = day, ["opens"] = opens, ["closes"] = closes });

    private void AssertOnly(string file, string entry, string sentence) =>
        Assert.Equal([new Fault(file, entry, sentence)], EditionRules.Check(EditionFolder.Read(edition.Path)));
}
