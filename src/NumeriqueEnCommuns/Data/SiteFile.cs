using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Data;

public static class SiteFile
{
    /// <summary>The one file of the site. The start alone makes it: a file that goes away under a running site is not replaced by an empty one.</summary>
    public static void UseSiteFile(this DbContextOptionsBuilder options, IServiceProvider services, Action<SqliteDbContextOptionsBuilder>? more = null) => options
        .UseSqlite(new SqliteConnectionStringBuilder
        {
            DataSource = services.GetRequiredService<SiteFolders>().Database,
            Mode = services.GetRequiredService<CurrentProgramme>().IsRead ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = services.GetRequiredService<IOptions<SiteOptions>>().Value.Patience,
        }.ToString(), more)
        .AddInterceptors(MovedFile.Check, InTurns.Always);
}
