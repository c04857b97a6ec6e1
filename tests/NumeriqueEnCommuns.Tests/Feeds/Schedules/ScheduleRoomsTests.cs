using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

public sealed class ScheduleRoomsTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public async Task Of_one_name_in_one_venue_are_told_apart()
    {
        edition.ChangeEntry("venues.json", "espace-2", room => room["name"] = "Espace 1");

        var rooms = await RoomsAsync();

        Assert.Contains("Espace 1 — École d’Architecture", Names(rooms));
        Assert.Contains("Espace 1 — École d’Architecture (2)", Names(rooms));
    }

    [Fact]
    public async Task Stand_in_their_venue_and_a_venue_of_one_room_is_that_room()
    {
        var rooms = await RoomsAsync();

        var auditorium = Assert.Single(rooms, room => room.Text("name") == "Auditorium — École d’Architecture");
        Assert.Equal("École Nationale Supérieure d’Architecture", auditorium["parent"]!.AsObject().Text("name"));
        Assert.Single(rooms, room => room.Text("name") == "Stereolux");
    }

    [Fact]
    public async Task Stand_for_a_venue_or_for_no_place_and_hide_nothing()
    {
        var events = await EventsAsync();

        var welcome = Assert.Single(events, taken => taken.Text("title") == "Accueil" && taken.Text("start").StartsWith("2018-09-14", StringComparison.Ordinal));
        Assert.Equal("École d’Architecture", RoomOf(welcome));
        Assert.Equal("Lieu non annoncé", RoomOf(Assert.Single(events, taken => taken.Text("title").StartsWith("Forum Open", StringComparison.Ordinal))));
        Assert.Equal("Lieu non annoncé (2)", RoomOf(Assert.Single(events, taken => taken.Text("title").StartsWith("Lieux, données, communs", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task That_stand_in_have_the_same_guid_every_time()
    {
        var first = await RoomsAsync();
        var again = await RoomsAsync();

        Assert.Equal(first.Select(room => room.Text("guid")), again.Select(room => room.Text("guid")));
    }

    [Fact]
    public async Task That_are_not_known_are_those_of_one_edition_only()
    {
        var first = await GuidOfNoPlaceAsync();
        edition.Change("edition.json", json => json["acronym"] = "autre");

        Assert.NotEqual(first, await GuidOfNoPlaceAsync());
    }

    private async Task<string> GuidOfNoPlaceAsync() => (await RoomsAsync()).Single(room => room.Text("name") == "Lieu non annoncé").Text("guid");

    private static string RoomOf(JsonObject taken) => taken["room"]!.AsObject().Text("name");

    private static IEnumerable<string> Names(IEnumerable<JsonObject> rooms) => rooms.Select(room => room.Text("name"));

    private async Task<List<JsonObject>> RoomsAsync() => JsonRules.Conference(await TextAsync()).List("rooms");

    private async Task<IReadOnlyList<JsonObject>> EventsAsync() => Json2Rules.Check(await TextAsync());

    private async Task<string> TextAsync() => ScheduleJson2.Of((await ReadProgramme.OfAsync(edition.Path)).AsSource());
}
