using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Published;
using Microsoft.Extensions.DependencyInjection;

namespace NumeriqueEnCommuns.Tests.Data.Backups;

public sealed class RestorationTests : IDisposable
{
    private const string Session = "self-data-reprenons-le-controle";

    private readonly TemporaryFolder folder = new();
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Everything_is_as_it_was_and_what_was_read_never_goes_back()
    {
        var before = await site.ExportAsync();
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("avant.db"));
        await site.SaveSessionAsync(Session, (SessionSubject.Hours, Notation.Write(new SessionHours(new DateOnly(2018, 9, 14), null, new TimeOnly(9, 0), new TimeOnly(10, 0)))));
        var (version, sequence) = (site.Programme.Edition.ContentVersion, site.Programme.Session(Session)!.Sequence);
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("apres.db"));
        Assert.NotEqual(before, await site.ExportAsync());

        await site.Stored.GoBackToAsync(folder.File("avant.db"), folder.File("apres.db"), site.Clock.GetUtcNow().UtcDateTime);
        await site.Services.GetRequiredService<CurrentProgramme>().ReadAnewAsync();

        Assert.Equal(before, await site.ExportAsync());
        Assert.Equal(version + 1, site.Programme.Edition.ContentVersion);
        Assert.Equal(sequence + 1, site.Programme.Session(Session)!.Sequence);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_damaged_database_is_replaced()
    {
        await DatabaseCopy.MakeAsync(site.Stored, folder.File("bonne.db"));
        var damaged = folder.File("abimee.db");
        await File.WriteAllTextAsync(damaged, "ceci n’est plus une base");

        await new SqliteDatabase(damaged, site.Services).GoBackToAsync(folder.File("bonne.db"), null, site.Clock.GetUtcNow().UtcDateTime);

        Assert.Equal(86, (await DatabaseCopy.CheckAsync(damaged)).Sessions);
    }
}
