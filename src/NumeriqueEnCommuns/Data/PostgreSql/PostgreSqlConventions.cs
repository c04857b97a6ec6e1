using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NumeriqueEnCommuns.Data.PostgreSql;

/// <summary>What makes PostgreSQL keep and order values as the SQLite file does.</summary>
internal static class PostgreSqlConventions
{
    private const string Timestamp = "timestamp without time zone";

    public static void Apply(ModelConfigurationBuilder conventions)
    {
        // hours are local to the event or in UTC, which the property says: the database shifts neither
        conventions.Properties<DateTime>().HaveColumnType(Timestamp).HaveConversion<WithoutKind>();
        conventions.DefaultTypeMapping<DateTime>().HasColumnType(Timestamp).HasConversion<WithoutKind>();
        // sign by sign, whatever the language of the server; French order is made in Web/French.cs
        conventions.Properties<string>().UseCollation("C");
    }

    private sealed class WithoutKind() : ValueConverter<DateTime, DateTime>(
        time => DateTime.SpecifyKind(time, DateTimeKind.Unspecified), time => time);
}
