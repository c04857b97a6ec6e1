using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Tests.Journal;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>
/// The power goes at random instants while three people save. Whatever the site has acknowledged is there after its restart. CRASH_SAVES
/// says how many saves (tests/crash).
/// </summary>
public sealed class CrashTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int Few = 30;
    private const int MostBetweenKills = 40;
    private const int MostMilliseconds = 60;

    private static readonly int Wanted = int.TryParse(Environment.GetEnvironmentVariable("CRASH_SAVES"), CultureInfo.InvariantCulture, out var number) ? number : Few;

    private readonly CrashingSite site = new();
    private readonly IReadOnlyList<Saver> savers = Saver.Three();
    private readonly Random chance = new(2018);
    private int inFlight, inFlightStored;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task No_acknowledged_save_is_lost_when_the_site_is_killed()
    {
        site.Fill();
        await site.StartAsync();
        await site.JoinAsync();
        var (kills, saves) = (0, 0);
        while (saves < Wanted || kills < 3)
        {
            await SaveAndKillAsync(Math.Min(MostBetweenKills, Math.Max(1, Wanted / 3)));
            kills++;
            saves = savers.Sum(saver => saver.Acknowledged.Count);
            await site.StartAsync();
            await CheckAsync();
        }

        output.WriteLine($"{saves} acknowledged saves, {kills} kills; {inFlight} saves were under way, {inFlightStored} of them stored.");
    }

    /// <summary>Between two saves or in the middle of one: after some of them, and then some milliseconds.</summary>
    private async Task SaveAndKillAsync(int most)
    {
        var (left, enough) = (chance.Next(1, most + 1), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var saving = savers.Select(saver => saver.SaveUntilKilledAsync(site.Administrator, () =>
        {
            if (Interlocked.Decrement(ref left) == 0)
                enough.SetResult();
        })).ToList();
        await Task.WhenAny([enough.Task, .. saving]);
        await Task.Delay(chance.Next(MostMilliseconds));
        await site.KillAsync();
        await Task.WhenAll(saving);
    }

    private async Task CheckAsync()
    {
        await using var connection = await DatabaseCopy.OpenAsync(site.Database, Microsoft.Data.Sqlite.SqliteOpenMode.ReadWrite, default);
        Assert.Equal("ok", await connection.AskAsync<string>("PRAGMA integrity_check", default));
        await using var db = new ProgrammeDb(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite(connection).Options);
        await JournalAgreement.CheckAsync(db);
        var lines = (await db.Set<Change>().Where(change => change.After != null).Select(change => change.After!).ToListAsync()).ToHashSet();
        foreach (var saver in savers)
        {
            Assert.Empty(saver.Acknowledged.Except(lines));
            await CheckRowAsync(db, saver, lines);
        }
    }

    private async Task CheckRowAsync(ProgrammeDb db, Saver saver, HashSet<string> lines)
    {
        var subject = AllSubjects.Of(saver.Kind);
        var stored = subject.Field(saver.FieldName).Read((await subject.ReadAsync(db, [saver.Id]))[0]);
        var isStored = saver.Unsure is { } unsure && lines.Contains(unsure);
        saver.Stored = isStored ? saver.Unsure : saver.Stored ?? stored;
        Assert.Equal(saver.Stored, stored);
        inFlight += saver.Unsure is null ? 0 : 1;
        inFlightStored += isStored ? 1 : 0;
    }
}
