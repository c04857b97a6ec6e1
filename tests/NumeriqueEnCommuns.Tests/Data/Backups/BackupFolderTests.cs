using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Tests.Data.Backups;

public sealed class BackupFolderTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    private BackupFolder Backups => site.Services.GetRequiredService<BackupFolder>();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task There_is_one_a_day()
    {
        await Backups.MakeWhereDueAsync();
        site.SetClock(new DateTime(2018, 6, 1, 15, 0, 0));
        var sameDay = await Backups.MakeWhereDueAsync();
        site.SetClock(new DateTime(2018, 6, 2, 15, 0, 0));
        var nextDay = await Backups.MakeWhereDueAsync();

        Assert.Null(sameDay);
        Assert.Equal("2018-06-02T130000Z-daily.db", nextDay!.Name);
        Assert.Equal(2, Backups.All().Count);
    }

    [Fact]
    public void After_three_months_seven_days_and_four_weeks_are_left()
    {
        var start = new DateTime(2018, 6, 1, 3, 0, 0, DateTimeKind.Utc);
        List<BackupFile> kept = [];
        for (var day = 0; day < 90; day++)
        {
            var now = start.AddDays(day);
            kept.Add(new BackupFile(BackupFile.NameOf(now, BackupReason.Daily), now, BackupReason.Daily, 1));
            kept = [.. kept.Except(Retention.ToDelete(kept, now))];
        }

        var ages = kept.Select(copy => (start.AddDays(89) - copy.MadeAt).Days).Order().ToList();
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], ages.Take(8));
        Assert.Equal(4, ages.Count(age => age > 7));
        Assert.All(ages, age => Assert.InRange(age, 0, 35));
    }

    [Fact]
    public async Task A_rehearsal_opens_a_copy_as_a_start_would_and_is_remembered()
    {
        var copy = await Backups.MakeAsync(BackupReason.Asked);

        var rehearsal = await Backups.RehearseAsync(copy);

        Assert.Equal((86, copy.Name), (rehearsal.Sessions, rehearsal.Copy));
        Assert.Equal(rehearsal, await Backups.LastRehearsalAsync());
    }

    [Fact]
    public async Task Other_files_of_the_folder_are_left_alone_and_never_given()
    {
        var copy = await Backups.MakeAsync(BackupReason.Asked);
        var stranger = Path.Combine(Path.GetDirectoryName(copy.Path)!, "notes.txt");
        await File.WriteAllTextAsync(stranger, "à garder");

        foreach (var week in Enumerable.Range(1, 6))
        {
            site.SetClock(new DateTime(2018, 6, 1, 12, 0, 0).AddDays(7 * week));
            await Backups.MakeAsync(BackupReason.Asked);
        }

        Assert.True(File.Exists(stranger));
        Assert.False(File.Exists(copy.Path));
        Assert.Null(Backups.Named("notes.txt"));
        Assert.Null(Backups.Named("../programme.db"));
    }
}
