using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.PostgreSql;

namespace NumeriqueEnCommuns.Accounts.PostgreSql;

/// <summary>Accounts in PostgreSQL, and the keys by which every instance opens the cookies of the others; backups leave the keys out.</summary>
public sealed class PostgreSqlAccountsDb(DbContextOptions<PostgreSqlAccountsDb> options) : AccountsDb(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        PostgreSqlConventions.Apply(configurationBuilder);
    }
}
