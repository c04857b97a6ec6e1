using System.Text.Json;

namespace NumeriqueEnCommuns.Tests.Feeds.Json;

public sealed class ProgrammeJsonTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Tells_all_that_the_public_may_know_of_a_session()
    {
        var session = site.Programme.Session("self-data-reprenons-le-controle")!;

        var json = await SessionAsync(session.Id);

        Assert.Equal(session.Guid, json.GetProperty("guid").GetGuid());
        Assert.Equal("2018-09-13T15:00:00+02:00", json.GetProperty("start").GetString());
        Assert.Equal(session.Abstract!.Markdown, json.GetProperty("abstract").GetString());
        Assert.Equal(session.Room!.Id, json.GetProperty("room").GetInt32());
        Assert.Equal("published", json.GetProperty("status").GetString());
        Assert.Equal(session.Participations.Select(person => person.Speaker.Id), json.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("speaker").GetInt32()));
    }

    [Fact]
    public async Task What_is_not_known_is_absent()
    {
        var session = site.Programme.Sessions.First(session => session is { Start: null, Track: null, Room: null });

        var json = await SessionAsync(session.Id);

        Assert.All(["start", "end", "track", "room", "cancelledAt"], name => Assert.False(json.TryGetProperty(name, out _), name));
    }

    [Fact]
    public async Task Everything_that_is_named_is_there()
    {
        using var json = JsonDocument.Parse(await site.TextAsync("/api/v1/programme.json"));
        HashSet<int> Ids(string name) => [.. json.RootElement.GetProperty(name).EnumerateArray().Select(thing => thing.GetProperty("id").GetInt32())];
        var (speakers, tracks, formats, sessions) = (Ids("speakers"), Ids("tracks"), Ids("formats"), Ids("sessions"));

        Assert.Equal(86, sessions.Count);
        foreach (var session in json.RootElement.GetProperty("sessions").EnumerateArray())
        {
            Assert.Contains(session.GetProperty("format").GetInt32(), formats);
            Assert.All(session.GetProperty("people").EnumerateArray(), person => Assert.Contains(person.GetProperty("speaker").GetInt32(), speakers));
            if (session.TryGetProperty("track", out var track))
                Assert.Contains(track.GetInt32(), tracks);
            if (session.TryGetProperty("block", out var block))
                Assert.Contains(block.GetInt32(), sessions);
        }
    }

    [Fact]
    public async Task The_description_names_every_member_that_is_written_and_requires_none_that_may_be_absent()
    {
        using var description = JsonDocument.Parse(await site.TextAsync("/api/v1/openapi.json"));
        var schemas = description.RootElement.GetProperty("components").GetProperty("schemas");
        var described = schemas.GetProperty("SessionJson");
        using var json = JsonDocument.Parse(await site.TextAsync("/api/v1/programme.json"));

        var required = described.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).ToList();
        Assert.Contains("title", required);
        Assert.DoesNotContain("abstract", required);
        foreach (var session in json.RootElement.GetProperty("sessions").EnumerateArray())
        {
            var members = session.EnumerateObject().Select(member => member.Name).ToList();
            Assert.Subset(described.GetProperty("properties").EnumerateObject().Select(member => member.Name).ToHashSet(), members.ToHashSet());
            Assert.Empty(required.Except(members));
        }

        Assert.Equal("integer", described.GetProperty("properties").GetProperty("id").GetProperty("type").GetString());
        Assert.Equal(["/api/v1/programme.json"], description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name));
    }

    private async Task<JsonElement> SessionAsync(int id)
    {
        using var json = JsonDocument.Parse(await site.TextAsync("/api/v1/programme.json"));
        return json.RootElement.GetProperty("sessions").EnumerateArray().Single(session => session.GetProperty("id").GetInt32() == id).Clone();
    }
}
