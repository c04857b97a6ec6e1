using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>A database that another version of the program wrote.</summary>
public sealed class MigrationsTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task From_any_earlier_version_it_is_copied_first_and_brought_up_to_date()
    {
        Assert.SkipWhen(ScratchDatabase.IsPostgreSql, "There is only one version of that schema so far.");
        var earlier = await site.InDatabaseAsync(db => Task.FromResult(db.Database.GetMigrations().SkipLast(1).ToList()));
        Assert.NotEmpty(earlier);
        foreach (var version in earlier.AsEnumerable().Reverse())
        {
            await site.InDatabaseAsync(async db =>
            {
                await db.GetService<IMigrator>().MigrateAsync(version);
                return version;
            });
            site.Clock.Advance(TimeSpan.FromMinutes(1));

            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OpenDatabase>().RunAsync(() => throw new InvalidOperationException("It is filled."));

            Assert.Empty(await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Database.GetPendingMigrationsAsync());
            Assert.Equal(86, await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Sessions.CountAsync());
        }

        var copies = site.Services.GetRequiredService<BackupFolder>().All().Where(copy => copy.Reason is BackupReason.Migration);
        Assert.Equal(earlier.Count, copies.Count());
    }

    [Fact]
    public async Task From_a_newer_version_it_is_refused_with_a_sentence()
    {
        await site.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Future', '99.0.0')"""));

        await using var scope = site.Services.CreateAsyncScope();
        var refusal = await Assert.ThrowsAsync<EditionRefusedException>(() => scope.ServiceProvider.GetRequiredService<OpenDatabase>().RunAsync(() => ""));

        Assert.Contains("29990101000000_Future : la base a été écrite par une version plus récente du programme.", refusal.Message, StringComparison.Ordinal);
    }
}
