using System.Globalization;
using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

public sealed class NowAndNextTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Fact]
    public void Tells_for_each_room_what_is_on_and_what_follows()
    {
        var stereolux = RoomAt(13, 10, 15, "Stereolux");

        Assert.Equal(["Introduction des rencontres"], Titles(stereolux, "now"));
        Assert.Equal(["Table-ronde"], Titles(stereolux, "next"));
        Assert.Equal("2018-09-13T10:30:00+02:00", stereolux.List("next")[0].Text("start"));
    }

    [Fact]
    public void Something_is_on_from_its_first_minute_to_before_its_last()
    {
        Assert.Equal(["Introduction des rencontres"], Titles(RoomAt(13, 10, 0, "Stereolux"), "now"));
        Assert.Equal(["Table-ronde"], Titles(RoomAt(13, 10, 30, "Stereolux"), "now"));
    }

    [Fact]
    public void What_is_cancelled_is_not_told()
    {
        var during = RoomAt(13, 18, 45, "Espace 1 — École d’Architecture");

        Assert.Equal("Espace 1", site.Programme.Session(UnusualSite.Cancelled)!.Room!.Name);
        Assert.Empty(during.List("now"));
        Assert.NotEmpty(during.List("next"));
    }

    [Fact]
    public void After_the_last_session_every_room_is_free()
    {
        var json = At(15, 12, 0);

        Assert.NotEmpty(json.List("rooms"));
        Assert.All(json.List("rooms"), room => Assert.Empty(room.List("now").Concat(room.List("next"))));
    }

    [Fact]
    public async Task Changes_with_the_minute_and_says_so()
    {
        site.SetClock(new DateTime(2018, 9, 13, 10, 15, 20, DateTimeKind.Unspecified));
        using var first = await site.GetAsync(NowAndNext.Path);
        site.SetClock(new DateTime(2018, 9, 13, 10, 16, 40, DateTimeKind.Unspecified));
        using var second = await site.GetAsync(NowAndNext.Path);

        Assert.Equal("2018-09-13T10:15:00+02:00", JsonNode.Parse(await first.Content.ReadAsStringAsync())!.AsObject().Text("now"));
        Assert.Equal("2018-09-13T10:16:00+02:00", JsonNode.Parse(await second.Content.ReadAsStringAsync())!.AsObject().Text("now"));
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("2018-09-13T08:16:00Z", second.Content.Headers.LastModified!.Value.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Assert.Equal(TimeSpan.FromMinutes(1), second.Headers.CacheControl!.MaxAge);
    }

    private static IEnumerable<string> Titles(JsonObject room, string key) => room.List(key).Select(taken => taken.Text("title"));

    private JsonObject RoomAt(int day, int hour, int minute, string name) => Assert.Single(At(day, hour, minute).List("rooms"), room => room.Text("name") == name);

    private JsonObject At(int day, int hour, int minute) =>
        JsonNode.Parse(NowAndNext.Of(site.Programme.AsSource(new DateTime(2018, 9, day, hour, minute, 0, DateTimeKind.Unspecified))))!.AsObject();
}
