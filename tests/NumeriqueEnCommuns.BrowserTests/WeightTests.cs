namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What a first visit costs, with an empty cache, on the published site.</summary>
public sealed class WeightTests(TestBrowser browser, ITestOutputHelper output)
{
    [Fact]
    public async Task Programme_is_light()
    {
        await using var visitor = await browser.VisitorAsync();

        var loads = await visitor.LoadsAsync("/programme");

        foreach (var load in loads)
            output.WriteLine($"{load.Bytes} {load.Type} {load.Address.AbsolutePath}");
        Assert.InRange(loads.Sum(load => load.Bytes), 1, 100_000);
        Assert.InRange(loads.Count, 1, 12);
        Assert.InRange(loads.Where(load => load.Type == "script").Sum(load => load.Bytes), 0, 15_000);
    }
}
