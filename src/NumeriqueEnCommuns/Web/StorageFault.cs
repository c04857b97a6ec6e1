using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Why the database does not do what was asked, where neither the program nor the person is to blame: no room, no right to write,
/// somebody else who holds it, or the file itself.
/// </summary>
/// <param name="Cause">« il n’y a plus de place… »: goes on after a colon.</param>
/// <param name="Status">Of HTTP.</param>
/// <param name="IsBrief">Whether to try again is enough; otherwise somebody has to mend it first.</param>
public sealed record StorageFault(string Cause, int Status = StatusCodes.Status503ServiceUnavailable, bool IsBrief = false)
{
    public static readonly StorageFault Full = new("il n’y a plus de place sur le disque du serveur", StatusCodes.Status507InsufficientStorage);
    public static readonly StorageFault Busy = new("la base de données est restée occupée trop longtemps", IsBrief: true);
    public static readonly StorageFault ReadOnly = new("la base de données ne se laisse pas écrire");
    public static readonly StorageFault Gone = new("la base de données ne répond pas, son fichier manque ou est abîmé");

    /// <summary>ENOSPC, and the two ways in which Windows says it.</summary>
    private static readonly int[] NoRoom = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>What to do, for whoever wanted to save.</summary>
    public string Advice => IsBrief ? "Recommencez dans un instant." : "Prévenez la personne qui tient le serveur, puis recommencez.";

    /// <summary>Null for any other error, which is the program's.</summary>
    public static StorageFault? Of(Exception? error) => error switch
    {
        null => null,
        SqliteException sqlite => OfSqlite(sqlite),
        DbException other => OfState(other),
        IOException file when NoRoom.Contains(file.HResult) => Full,
        _ => Of(error.InnerException),
    };

    /// <summary>By https://www.sqlite.org/rescode.html; a file in which nothing stands any more has no tables either.</summary>
    private static StorageFault? OfSqlite(SqliteException error) => (error.SqliteErrorCode, error.SqliteExtendedErrorCode) switch
    {
        (13, _) or (10, 4874) => Full,
        (5 or 6, _) => Busy,
        (3 or 8, _) => ReadOnly,
        (10 or 11 or 14 or 26, _) => Gone,
        (1, _) when error.Message.Contains("no such table", StringComparison.Ordinal) => Gone,
        _ => null,
    };

    /// <summary>By the classes of SQL states that other databases share; one that does not answer gives none.</summary>
    private static StorageFault? OfState(DbException error) => error.SqlState switch
    {
        "53100" => Full,
        "25006" => ReadOnly,
        "55P03" or "53300" or "40001" or "40P01" => Busy,
        null or ['0', '8', ..] or ['5', '3' or '7' or '8', ..] or ['X', 'X', ..] => Gone,
        _ => null,
    };
}
