using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>The site of 2018 over a file that stands where the test wants it, and what it says about it.</summary>
public sealed class TroubledSite(string database) : Site(Repository.Edition2018)
{
    /// <summary>Said to each connection before it serves.</summary>
    public string Pragma { get; set; } = "PRAGMA query_only = OFF";

    public RecordedLog Log { get; } = new();

    public CommandCounter Commands { get; } = new();

    protected override bool StartsFilled => false;

    public async Task<SqliteConnection> AsAnotherProgramAsync()
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        FilledDatabase.CopyTo(database);
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:Database", database);
        builder.UseSetting("Site:Patience", "1");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerFactory>(new LoggerFactory([Log]));
            services.ConfigureDbContext<ProgrammeDb>(options => options.AddInterceptors(new Said(this), Commands));
        });
    }

    private sealed class Said(TroubledSite site) : Microsoft.EntityFrameworkCore.Diagnostics.DbConnectionInterceptor
    {
        public override Task ConnectionOpenedAsync(System.Data.Common.DbConnection connection, Microsoft.EntityFrameworkCore.Diagnostics.ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            using var command = connection.CreateCommand();
            command.CommandText = site.Pragma;
            return command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
