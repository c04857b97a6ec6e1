using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.PostgreSql;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A site that counts how often the programme's database is asked.</summary>
public sealed class CountingSite(string? edition = null) : Site(edition ?? Repository.Edition2018)
{
    public CommandCounter Commands { get; } = new();

    /// <summary>How many commands it takes to do something.</summary>
    public async Task<int> CommandsOfAsync(Func<Task> work)
    {
        _ = Programme;
        var before = Commands.Count;
        await work();
        return Commands.Count - before;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            // it asks by itself, whenever it hears something
            foreach (var listener in services.Where(service => service.ImplementationType == typeof(ProgrammeListener)).ToList())
                services.Remove(listener);
            services.ConfigureDbContext<ProgrammeDb>(options => options.AddInterceptors(Commands));
            services.ConfigureDbContext<PostgreSqlProgrammeDb>(options => options.AddInterceptors(Commands));
        });
    }
}

public sealed class CommandCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> texts = [];

    public int Count => texts.Count;

    public IEnumerable<string> Texts => texts;

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        texts.Enqueue(command.CommandText);
        return base.ReaderExecuting(command, eventData, result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        texts.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
