using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NumeriqueEnCommuns.Data;

/// <summary>
/// SQLite answers on the thread that asks, and a save asks dozens of times: on one core, readers would wait for all of it. Between
/// two questions they have their turn.
/// </summary>
internal sealed class InTurns : DbCommandInterceptor
{
    public static readonly InTurns Always = new();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        return result;
    }
}
