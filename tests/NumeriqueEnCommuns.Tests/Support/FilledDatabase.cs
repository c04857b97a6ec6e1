using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The database of 2018 as the site's first start leaves it: made once, copied for each test, since most tests are about what comes after.</summary>
internal static class FilledDatabase
{
    private static readonly TemporaryFolder Folder = new();
    private static readonly Lazy<string> Filled = new(Fill);

    public static void CopyTo(string file) => File.Copy(Filled.Value, file);

    private static string Fill()
    {
        var file = Folder.File("filled.db");
        using var site = new FirstStart();
        using var scope = site.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Database.ExecuteSql($"VACUUM INTO {file}");
        return file;
    }

    private sealed class FirstStart() : Site(Repository.Edition2018)
    {
        protected override bool StartsFilled => false;
    }
}
