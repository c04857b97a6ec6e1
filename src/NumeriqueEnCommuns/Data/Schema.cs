using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NumeriqueEnCommuns.Data;

public static class Schema
{
    /// <summary>Whether any version of the program was ever here.</summary>
    public static async Task<bool> IsThereAsync(DatabaseFacade database, CancellationToken cancellation = default) => database.IsNpgsql()
        // a table that is asked for in vain is written down as an error
        ? await database.SqlQuery<bool>($"""SELECT to_regclass('"__EFMigrationsHistory"') IS NOT NULL AS "Value" """).SingleAsync(cancellation)
        : await database.GetService<IHistoryRepository>().ExistsAsync(cancellation);
}
