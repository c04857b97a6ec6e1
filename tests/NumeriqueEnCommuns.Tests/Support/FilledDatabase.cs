using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The database of 2018 as the site's first start leaves it: made once, copied for each test, since most tests are about what comes after.</summary>
internal static class FilledDatabase
{
    private static readonly Lazy<ScratchDatabase> Filled = new(Fill);

    public static ScratchDatabase Copy() => new(Filled.Value);

    /// <summary>For tests of the SQLite file itself, which are skipped on PostgreSQL.</summary>
    public static void CopyTo(string file)
    {
        Assert.SkipWhen(ScratchDatabase.IsPostgreSql, "About the SQLite file itself.");
        File.Copy(Filled.Value.File, file);
    }

    private static ScratchDatabase Fill()
    {
        var filled = new ScratchDatabase();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => filled.Dispose();
        using var first = new ScratchDatabase();
        using (var site = new FirstStart(ScratchDatabase.IsPostgreSql ? filled : first))
        {
            using var scope = site.Services.CreateScope();
            if (!ScratchDatabase.IsPostgreSql)
                scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Database.ExecuteSql($"VACUUM INTO {filled.File}");
        }

        filled.LetGo();
        return filled;
    }

    private sealed class FirstStart(ScratchDatabase database) : Site(Repository.Edition2018, database)
    {
        protected override bool StartsFilled => false;
    }
}
