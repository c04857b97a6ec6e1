using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Accounts.PostgreSql;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Data.PostgreSql;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Data;

/// <summary>A SQLite file beside the program, or a PostgreSQL database that several instances share.</summary>
public static class DatabaseChoice
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName(nameof(NumeriqueEnCommuns));
        if (builder.PostgreSql() is { } connection)
            services.AddPostgreSql(connection);
        else
            services.AddSqlite();
    }

    /// <summary>
    /// EF Core's own code and its model of the programme's tables are loaded while the host is made. Whoever needs them before they are
    /// there waits for them, and meets what is wrong with them.
    /// </summary>
    public static void BuildModelAhead(this WebApplicationBuilder builder) => Task.Run(() =>
    {
        using var db = builder.PostgreSql() is { } connection
            ? new PostgreSqlProgrammeDb(new DbContextOptionsBuilder<PostgreSqlProgrammeDb>().UseNpgsql(connection).Options)
            : new ProgrammeDb(new DbContextOptionsBuilder<ProgrammeDb>().UseSqlite().Options);
        return db.Model;
    });

    private static string? PostgreSql(this WebApplicationBuilder builder) =>
        builder.Configuration.GetSection(SiteOptions.Section)[nameof(SiteOptions.PostgreSql)] is { Length: > 0 } connection ? connection : null;

    private static void AddSqlite(this IServiceCollection services)
    {
        services.AddDbContext<ProgrammeDb>((provider, options) => 
        {
            options.UseSiteFile(provider);
            options.AddInterceptors(PlainTextInSqlite.Always);
        });
        services.AddDbContext<AccountsDb>((provider, options) => options.UseSiteFile(provider, sqlite => sqlite.MigrationsHistoryTable(AccountsDb.MigrationsTable)));
        services.AddOptions<KeyManagementOptions>().Configure<SiteFolders, ILoggerFactory>((keys, folders, logs) => keys.XmlRepository = new FileSystemXmlRepository(folders.Keys, logs));
        services.AddSingleton<SiteDatabase>(provider => new SqliteDatabase(provider.GetRequiredService<SiteFolders>().Database, provider));
        services.AddSingleton<KeptFiles, FilesInFolder>();
        services.AddHostedService<ProgrammeWatch>();
    }

    private static void AddPostgreSql(this IServiceCollection services, string connection)
    {
        services.AddDbContext<ProgrammeDb, PostgreSqlProgrammeDb>(options => options.UseNpgsql(connection).AddInterceptors(StorableText.Always));
        services.AddDbContext<AccountsDb, PostgreSqlAccountsDb>(options => options
            .UseNpgsql(connection, postgreSql => postgreSql.MigrationsHistoryTable(AccountsDb.MigrationsTable)).AddInterceptors(StorableText.Always));
        services.AddDataProtection().PersistKeysToDbContext<PostgreSqlAccountsDb>();
        services.AddSingleton<SiteDatabase, PostgreSqlDatabase>();
        services.AddSingleton<KeptFiles, FilesInPostgreSql>();
        services.AddHostedService<ProgrammeListener>();
    }
}
