using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NumeriqueEnCommuns.Data.PostgreSql;

/// <summary>
/// A boundary of trust: anybody can send the sign of value zero or half of a pair of signs, which PostgreSQL refuses in a text and
/// SQLite takes. What holds them is asked or stored without the former, and with the sign of what cannot be read for the latter.
/// </summary>
internal sealed class StorableText : DbCommandInterceptor
{
    public static readonly StorableText Always = new();

    public static string Of(string text)
    {
        var withoutNul = text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
        return withoutNul.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(withoutNul.EnumerateRunes()) : withoutNul;
    }

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        foreach (DbParameter parameter in result.Parameters)
        {
            if (parameter.Value is string text)
                parameter.Value = Of(text);
        }

        return result;
    }
}
