using System.Text.Json;

namespace NumeriqueEnCommuns.Tests.Feeds;

/// <summary>Sign language and captions in every format that tells of sessions.</summary>
public sealed class AnnouncedAccessTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private const string Sentence = "Interprétée en langue des signes française (LSF)";

    [Theory]
    [InlineData("/programme.ics")]
    [InlineData("/programme.md")]
    [InlineData("/programme.txt")]
    [InlineData("/schedule.xml")]
    [InlineData("/schedule.json")]
    public async Task Is_told_in_words_once(string path)
    {
        var text = (await site.TextAsync(path)).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Single(text.Split(Sentence)[1..]);
        Assert.Contains("Sous-titrée", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_two_members_of_the_json_for_a_talk_too()
    {
        using var json = JsonDocument.Parse(await site.TextAsync("/api/v1/programme.json"));

        var told = json.RootElement.GetProperty("sessions").EnumerateArray()
            .Select(session => (Id: session.GetProperty("id").GetInt32(), Signs: session.GetProperty("signLanguage").GetBoolean(), Captions: session.GetProperty("captions").GetBoolean())).ToList();

        Assert.Equal(site.Programme.Session(UnusualSite.Interpreted)!.Id, Assert.Single(told, session => session.Signs).Id);
        Assert.Equal(5, told.Count(session => session.Captions));
    }

    [Fact]
    public async Task Is_two_columns_of_the_table()
    {
        var table = await site.TextAsync("/sessions.csv");

        Assert.Contains(",accès,interprétée en LSF,sous-titrée,", table, StringComparison.Ordinal);
        Assert.Single(table.Split(",libre,oui,oui,")[1..]);
        Assert.Equal(4, table.Split(",libre,,oui,").Length - 1);
    }

    [Fact]
    public async Task Is_described()
    {
        using var json = JsonDocument.Parse(await site.TextAsync("/api/v1/openapi.json"));

        var members = json.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("SessionJson").GetProperty("properties");
        Assert.Equal("boolean", members.GetProperty("signLanguage").GetProperty("type").GetString());
        Assert.Contains("Sous-titrée", members.GetProperty("captions").GetProperty("description").GetString(), StringComparison.Ordinal);
    }
}
