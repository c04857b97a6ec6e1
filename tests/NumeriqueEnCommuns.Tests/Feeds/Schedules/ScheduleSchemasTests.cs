using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>What the rules say again is checked here against the schemas themselves, where they are at hand.</summary>
public sealed class ScheduleSchemasTests
{
    public ScheduleSchemasTests() => Assert.SkipUnless(Schemas.AreHere, Schemas.Missing);

    [Fact]
    public async Task Take_the_edition_of_2018()
    {
        var source = (await ReadProgramme.OfAsync(Repository.Edition2018)).AsSource();

        Check("2018", source);
        Check("2018-without-breaks", source with { WithBreaks = false });
    }

    [Fact]
    public void Take_an_edition_with_all_that_is_unusual()
    {
        using var site = new UnusualSite();

        Check("unusual", site.Programme.AsSource());
    }

    [Fact]
    public async Task Take_an_edition_of_3000_sessions()
    {
        Check("large", (await LargeProgramme.ReadAsync()).AsSource());
    }

    [Fact]
    public async Task Take_what_a_random_morning_leaves()
    {
        using var changed = new Site(Repository.Edition2018);
        var morning = new RandomMorning(changed);
        for (var step = 0; step < 30; step++)
            await morning.ChangeAsync(step);

        Check("morning", changed.Programme.AsSource());
    }

    [Fact]
    public void Refuse_what_is_wrong()
    {
        using var site = new UnusualSite();
        var source = site.Programme.AsSource();

        Assert.NotEmpty(Schemas.FaultsOfXml(ScheduleXml.Of(source).Replace("<acronym>nec2018<", "<acronym>nec<", StringComparison.Ordinal)));
        Assert.NotEmpty(Schemas.FaultsOfVersion1(ScheduleJson.Of(source).Replace("\"nec2018\"", "\"nec-2018\"", StringComparison.Ordinal)));
        Assert.NotEmpty(Schemas.FaultsOfVersion2(ScheduleJson2.Of(source).Replace("CANCELED", "CANCELLED", StringComparison.Ordinal)));
    }

    /// <summary>The XML is left in the folder that SCHEDULE_FILES names, for another reader to check.</summary>
    private static void Check(string name, FeedSource source)
    {
        var xml = ScheduleXml.Of(source);
        Assert.Empty(Schemas.FaultsOfXml(xml));
        Assert.Empty(Schemas.FaultsOfVersion1(ScheduleJson.Of(source)));
        Assert.Empty(Schemas.FaultsOfVersion2(ScheduleJson2.Of(source)));
        if (Environment.GetEnvironmentVariable("SCHEDULE_FILES") is { Length: > 0 } folder)
            File.WriteAllText(Path.Combine(folder, $"{name}.xml"), xml);
    }
}
