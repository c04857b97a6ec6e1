using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Data;

/// <summary>Words looked for by the database itself, accents and capitals aside.</summary>
public static class TextSearch
{
    private static readonly Func<string?, string> Plain = ProgrammeDb.Plain;

    /// <summary>Those that have every word in their text.</summary>
    public static IQueryable<T> Having<T>(this IQueryable<T> things, SearchedWords words, Expression<Func<T, string?>> text) =>
        words.All.Aggregate(things, (found, word) => found.Where(Contains(text, () => word)));

    private static Expression<Func<T, bool>> Contains<T>(Expression<Func<T, string?>> text, Expression<Func<string>> word) =>
        Expression.Lambda<Func<T, bool>>(Expression.Call(Expression.Call(Plain.Method, text.Body), nameof(string.Contains), null, word.Body), text.Parameters);
}

/// <summary>Gives SQLite the function that a migration gives to PostgreSQL.</summary>
internal sealed class PlainTextInSqlite : DbConnectionInterceptor
{
    public static readonly PlainTextInSqlite Always = new();

    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        ((SqliteConnection)result).CreateFunction(ProgrammeDb.PlainFunction, (string? text) => text is null ? null : SearchedWords.Plain(text), isDeterministic: true);
        return result;
    }
}
