using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NumeriqueEnCommuns.Data;

/// <summary>
/// SQLite answers on the thread that asks, and a save asks dozens of times. Between two questions the thread lets go of its
/// processor: the system would take it away only every few milliseconds, and readers wait that long.
/// </summary>
internal sealed class InTurns : DbCommandInterceptor
{
    public static readonly InTurns Always = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Thread.Yield();
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Thread.Yield();
        return new(result);
    }
}
