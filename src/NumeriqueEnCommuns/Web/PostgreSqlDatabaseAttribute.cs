using System.ComponentModel.DataAnnotations;
using Npgsql;

namespace NumeriqueEnCommuns.Web;

/// <summary>On a connection string that names a server and a database; absent where there is none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PostgreSqlDatabaseAttribute() : ValidationAttribute(
    "Le réglage Site:PostgreSql doit être une chaîne de connexion qui nomme un serveur et une base\u202f: « Host=…;Database=…;Username=…;Password=… ».")
{
    public override bool IsValid(object? value)
    {
        if (value is not string { Length: > 0 } connection)
            return true;

        try
        {
            return new NpgsqlConnectionStringBuilder(connection) is { Host.Length: > 0, Database.Length: > 0 };
        }
        // what it says may repeat a part of a password
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
