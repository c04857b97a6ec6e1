using Microsoft.Extensions.Options;
using Npgsql;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Published;

/// <summary>Hears at once what another instance saved: PostgreSQL tells it with the commit, by a trigger on the edition's version.</summary>
public sealed class ProgrammeListener(IOptions<SiteOptions> site, CurrentProgramme current, TimeProvider clock, ILogger<ProgrammeListener> log) : BackgroundService
{
    public const string Channel = "programme";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await current.WhenReadAsync(stoppingToken);
            while (true)
            {
                await ListenAsync(stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the site stops
        }
    }

    /// <summary>Until the connection is lost, or the programme cannot be read.</summary>
    private async Task ListenAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(OfItsOwn(site.Value.PostgreSql));
            await connection.OpenAsync(cancellation);
            await using (var command = new NpgsqlCommand($"LISTEN {Channel}", connection))
                await command.ExecuteNonQueryAsync(cancellation);
            while (true)
            {
                // first of all, for what was saved while nobody listened
                await current.ReadNewerAsync(cancellation);
                await connection.WaitAsync(cancellation);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogWarning(error, "Le programme ne se relit pas. Les pages publiques répondent de mémoire ; nouvel essai dans une seconde.");
        }
    }

    /// <summary>Asked now and then whether it is still there: a server that vanishes says nothing.</summary>
    private static string OfItsOwn(string? connection) => new NpgsqlConnectionStringBuilder(connection) { Pooling = false, KeepAlive = 10 }.ToString();
}
