using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NumeriqueEnCommuns.Data.PostgreSql;

/// <summary>
/// A boundary of trust: anybody can send the sign of value zero, which PostgreSQL refuses in a text where SQLite looks for it
/// in vain. A question that holds it is asked without it.
/// </summary>
internal sealed class WithoutNul : DbCommandInterceptor
{
    public static readonly WithoutNul Always = new();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        foreach (DbParameter parameter in result.Parameters)
        {
            if (parameter.Value is string text && text.Contains('\0', StringComparison.Ordinal))
                parameter.Value = text.Replace("\0", "", StringComparison.Ordinal);
        }

        return result;
    }
}
