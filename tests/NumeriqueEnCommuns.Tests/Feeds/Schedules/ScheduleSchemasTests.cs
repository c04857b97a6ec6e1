using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.Schedules;

namespace NumeriqueEnCommuns.Tests.Feeds.Schedules;

/// <summary>What the rules say again is checked here against the schemas themselves, where they are at hand.</summary>
public sealed class ScheduleSchemasTests(UnusualSite site, LargeProgramme large) : IClassFixture<UnusualSite>, IClassFixture<LargeProgramme>
{
    [Fact]
    public async Task Take_the_edition_of_2018()
    {
        Check("2018", (await ReadProgramme.OfAsync(Repository.Edition2018)).AsSource());
    }

    [Fact]
    public void Take_an_edition_with_all_that_is_unusual()
    {
        Check("unusual", site.Programme.AsSource());
    }

    [Fact]
    public void Take_an_edition_of_3000_sessions()
    {
        Check("large", large.Programme.AsSource());
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
        Assert.SkipUnless(Schemas.AreHere, Schemas.Missing);
        var source = site.Programme.AsSource();

        Assert.NotEmpty(Schemas.FaultsOfXml(ScheduleXml.Of(source).Replace("<acronym>nec2018<", "<acronym>nec<", StringComparison.Ordinal)));
        Assert.NotEmpty(Schemas.FaultsOfVersion1(ScheduleJson.Of(source).Replace("\"nec2018\"", "\"nec-2018\"", StringComparison.Ordinal)));
        Assert.NotEmpty(Schemas.FaultsOfVersion2(ScheduleJson2.Of(source).Replace("CANCELED", "CANCELLED", StringComparison.Ordinal)));
    }

    /// <summary>With and without breaks; the XML is left in the folder that SCHEDULE_FILES names, for another reader to check.</summary>
    private static void Check(string name, FeedSource source)
    {
        Assert.SkipUnless(Schemas.AreHere, Schemas.Missing);

        foreach (var (variant, offered) in new[] { (name, source), ($"{name}-without-breaks", source with { WithBreaks = false }) })
        {
            var xml = ScheduleXml.Of(offered);
            Assert.Empty(Schemas.FaultsOfXml(xml));
            Assert.Empty(Schemas.FaultsOfVersion1(ScheduleJson.Of(offered)));
            Assert.Empty(Schemas.FaultsOfVersion2(ScheduleJson2.Of(offered)));
            if (Environment.GetEnvironmentVariable("SCHEDULE_FILES") is { Length: > 0 } folder)
                File.WriteAllText(Path.Combine(folder, $"{variant}.xml"), xml);
        }
    }
}
