namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>The whole run: publishes, then measures what was asked for on the edition of 2018, and on a large one.</summary>
public sealed class Bench(BenchmarkOptions options) : IAsyncDisposable
{
    private readonly PublishedProgram program = new(options.Site);
    private readonly Report report = new(options);

    public async Task<bool> RunAsync()
    {
        await program.PublishAsync();
        Machine.KeepToTheAskingCore();
        Console.WriteLine($"{Machine.Description}\n");
        if (options.Has("size"))
            report.Add(SizeMeasure.Of(program.Path));
        if (options.Has("start"))
            report.Add(await new StartMeasure(program, options).RunAsync());
        await MeasureAsync(Repository.Edition2018, "");
        if (options.Large)
        {
            using var edition = new LargeEdition();
            await MeasureAsync(edition.Path, ", 5,000 sessions");
        }

        return true;
    }

    public ValueTask DisposeAsync()
    {
        program.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task MeasureAsync(string edition, string size)
    {
        if (!options.Has("cached", "unchanged", "fresh", "saving", "saves"))
            return;

        using var folder = new TemporaryFolder();
        await using var site = new PublishedSite(program, edition, folder.File("programme.db"), options.SettingsOfTheSite);
        var firstAccount = await site.OpenAsync(isNew: true);
        var ground = new Ground(site, new EditionFacts(edition), options, firstAccount!, size);
        if (options.Has("cached"))
            report.Add(await CachedMeasure.RunAsync(ground));
        if (options.Has("unchanged"))
            report.Add(await UnchangedMeasure.RunAsync(ground));
        if (options.Has("fresh"))
            report.Add(await FreshMeasure.RunAsync(ground));
        if (options.Has(MemoryMeasure.Loads))
            report.Add(MemoryMeasure.Of(ground));
        await MeasureSavesAsync(ground);
    }

    private async Task MeasureSavesAsync(Ground ground)
    {
        if (!options.Has("saving", "saves"))
            return;

        using var editor = await Editor.JoinAsync(ground.Site.Address, ground.FirstAccount, ground.Edition.Sessions[0]);
        if (options.Has("saves"))
            report.Add(await SavesMeasure.RunAsync(ground, editor));
        if (options.Has("saving"))
        {
            report.Add(await SavingMeasure.RunAsync(ground, editor));
            report.Add(await RebuildMeasure.RunAsync(ground, editor));
        }
    }
}
