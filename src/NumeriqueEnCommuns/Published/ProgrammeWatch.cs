using System.Data;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Published;

/// <summary>
/// Notices within two seconds what another process wrote to the database: SQLite counts, for each connection, the
/// commits of all others (https://www.sqlite.org/pragma.html#pragma_data_version).
/// </summary>
internal sealed class ProgrammeWatch(IServiceScopeFactory scopes, CurrentProgramme current, TimeProvider clock, ILogger<ProgrammeWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private bool isLost;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        long? known = null;
        try
        {
            await current.WhenReadAsync(stoppingToken);
            // opened before, it would make the file anew where it is missing
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ProgrammeDb>();
            while (await timer.WaitForNextTickAsync(stoppingToken))
                known = await LookAsync(db, known, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the site stops
        }
    }

    /// <summary>The count now; null where nothing can be read, so that the next look begins anew.</summary>
    private async Task<long?> LookAsync(ProgrammeDb db, long? known, CancellationToken cancellation)
    {
        try
        {
            var connection = db.Database.GetDbConnection();
            if (MovedFile.HasMoved(connection))
            {
                await db.Database.CloseConnectionAsync();
                known = null; // each connection counts for itself
            }

            // as often as it is opened it would have to be closed
            if (connection.State is not ConnectionState.Open)
                await db.Database.OpenConnectionAsync(cancellation);
            var now = (await db.Database.SqlQuery<long>($"SELECT data_version AS Value FROM pragma_data_version").ToListAsync(cancellation))[0];
            if (now != known)
                await current.ReadNewerAsync(cancellation);
            isLost = false;
            return now;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // once, and not each second of a night
            if (!isLost)
                log.LogWarning(error, "Le programme ne se relit pas. Les pages publiques répondent de mémoire ; nouvel essai chaque seconde.");
            isLost = true;
            await db.Database.CloseConnectionAsync();
            return null;
        }
    }
}
