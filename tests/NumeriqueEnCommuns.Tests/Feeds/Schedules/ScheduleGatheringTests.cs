using System.Text.Json.Nodes;
using System.Xml.Linq;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

public sealed class ScheduleGatheringTests : IDisposable
{
    private static readonly string[] TalksOfTheBlock =
        ["gouvernementalite-algorithmique-ou-l-art-de-ne-pas-de-penser", "internet-et-classes-populaires", "communs-numeriques-et-pair-a-pair"];

    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public async Task A_block_stands_for_its_talks_and_tells_them()
    {
        var events = XmlRules.Check(ScheduleXml.Of(await SourceAsync()));

        var block = Assert.Single(events, taken => Slug(taken).EndsWith("-0003-conferences", StringComparison.Ordinal));
        Assert.Contains("– Internet et classes populaires (Dominique Pasquier)", block.Element("description")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(events, taken => Slug(taken).EndsWith("internet-et-classes-populaires", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_block_gives_way_once_each_of_its_talks_has_its_hour()
    {
        GiveHours(TalksOfTheBlock);

        var events = XmlRules.Check(ScheduleXml.Of(await SourceAsync()));

        Assert.DoesNotContain(events, taken => Slug(taken).EndsWith("-0003-conferences", StringComparison.Ordinal));
        var talk = Assert.Single(events, taken => Slug(taken).EndsWith("internet-et-classes-populaires", StringComparison.Ordinal));
        Assert.Equal("Conférences", talk.Element("subtitle")!.Value);
        Assert.Equal("Stereolux", talk.Element("room")!.Value);
        Assert.Equal("11:50", talk.Element("start")!.Value);
    }

    [Fact]
    public async Task A_block_that_knows_some_hours_only_still_tells_them_all()
    {
        GiveHours(TalksOfTheBlock[..2]);

        var events = XmlRules.Check(ScheduleXml.Of(await SourceAsync()));

        var block = Assert.Single(events, taken => Slug(taken).EndsWith("-0003-conferences", StringComparison.Ordinal));
        Assert.Contains("– 11h50–12h10, Internet et classes populaires", block.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Contains("– Communs numériques et pair à pair", block.Element("description")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Breaks_are_told_as_such_and_left_out_on_demand_without_moving_anything()
    {
        var source = await SourceAsync();

        var all = XmlRules.Check(ScheduleXml.Of(source));
        var without = XmlRules.Check(ScheduleXml.Of(source with { WithBreaks = false }));
        var second = Json2Rules.Check(ScheduleJson2.Of(source with { WithBreaks = false }));

        Assert.Equal(5, all.Count(IsBreak));
        Assert.Equal(all.Where(taken => !IsBreak(taken)).Select(taken => taken.ToString()), without.Select(taken => taken.ToString()));
        Assert.DoesNotContain(second, Json2Rules.IsBreak);
    }

    [Fact]
    public async Task Without_an_hour_nothing_is_in_it()
    {
        var source = await SourceAsync();

        var told = Json2Rules.Check(ScheduleJson2.Of(source)).Select(taken => taken.Text("title")).ToList();

        Assert.NotNull(source.Programme.Session("masterclass-pouvoirs-publics-et-numerique-quels-enjeux-quels"));
        Assert.Contains("Accueil", told);
        Assert.DoesNotContain(told, title => title.StartsWith("Masterclass", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_begins_before_four_belongs_to_the_night_before()
    {
        edition.AddSession("tard", session => (session["day"], session["start"], session["end"]) = ("2018-09-14", "01:00", "02:00"));

        var events = XmlRules.Check(ScheduleXml.Of(await SourceAsync()));

        var late = Assert.Single(events, taken => taken.Element("title")!.Value == "tard");
        Assert.Equal("2018-09-13", late.Parent!.Parent!.Attribute("date")!.Value);
        Assert.Equal("2018-09-14T01:00:00+02:00", late.Element("date")!.Value);
    }

    [Fact]
    public async Task What_lasts_for_days_is_cut_where_readers_know_no_more_and_says_its_end()
    {
        edition.AddSession("marathon", session => (session["start"], session["endDay"], session["end"]) = ("09:00", "2018-09-14", "17:00"));
        var source = await SourceAsync();

        var events = XmlRules.Check(ScheduleXml.Of(source));
        var second = Json2Rules.Check(ScheduleJson2.Of(source));

        var marathon = Assert.Single(events, taken => taken.Element("title")!.Value == "marathon");
        Assert.Equal("23:59", marathon.Element("duration")!.Value);
        Assert.Contains("Jusqu’au vendredi 14 septembre à 17h.", marathon.Element("description")!.Value, StringComparison.Ordinal);
        Assert.Equal("2018-09-14T17:00:00+02:00", Assert.Single(second, taken => taken.Text("title") == "marathon").Text("end"));
    }

    [Theory]
    [InlineData("nec2018", "nec2018")]
    [InlineData("NEC-2018", "nec2018")]
    [InlineData("nec", "nec2018")]
    [InlineData("Été[s]", "etes")]
    [InlineData("¿?", "2018")]
    public async Task Any_acronym_becomes_one_that_all_formats_take(string typed, string told)
    {
        edition.Change("edition.json", json => json["acronym"] = typed);
        var source = await SourceAsync();

        var conference = JsonRules.Conference(ScheduleJson.Of(source));

        Assert.Equal(told, conference.Text("acronym"));
        XmlRules.Check(ScheduleXml.Of(source));
    }

    private async Task<FeedSource> SourceAsync() => (await ReadProgramme.OfAsync(edition.Path)).AsSource();

    private void GiveHours(IEnumerable<string> talks)
    {
        foreach (var (slug, hours) in talks.Zip([("11:30", "11:50"), ("11:50", "12:10"), ("12:10", "12:30")]))
            edition.ChangeSession(slug, talk => (talk["start"], talk["end"]) = ((JsonNode)hours.Item1, (JsonNode)hours.Item2));
    }

    private static bool IsBreak(XElement taken) => taken.Element("type")!.Value == "Pause";

    private static string Slug(XElement taken) => taken.Element("slug")!.Value;
}
