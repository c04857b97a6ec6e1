using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data.PostgreSql;

namespace NumeriqueEnCommuns.Accounts.PostgreSql;

/// <summary>
/// Accounts in PostgreSQL, and what instances share beside: the keys by which each opens the cookies of the others, and files that
/// wait to be imported. Backups leave both out.
/// </summary>
public sealed class PostgreSqlAccountsDb(DbContextOptions<PostgreSqlAccountsDb> options) : AccountsDb(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<KeptFile> KeptFiles => Set<KeptFile>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<KeptFile>().HasKey(file => file.Name);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        PostgreSqlConventions.Apply(configurationBuilder);
    }
}

public sealed class KeptFile
{
    public required string Name { get; init; }
    public required byte[] Content { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime WrittenAt { get; init; }
}
