using System.ComponentModel.DataAnnotations;
using Npgsql;

namespace NumeriqueEnCommuns.Web;

/// <summary>On a connection string that names a server and a database; absent where there is none.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PostgreSqlDatabaseAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string { Length: > 0 } connection)
            return ValidationResult.Success;

        try
        {
            return new NpgsqlConnectionStringBuilder(connection) is { Host.Length: > 0, Database.Length: > 0 }
                ? ValidationResult.Success
                : Refusal("il manque le serveur (Host) ou la base (Database)");
        }
        // its message names what is wrong, and never a value: a password may be among them
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            return Refusal(error.Message);
        }
    }

    private static ValidationResult Refusal(string reason) =>
        new($"Le réglage Site:PostgreSql n’est pas une chaîne de connexion comme « Host=…;Database=…;Username=…;Password=… »\u202f: {reason}");
}
