using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>A copy each day: looked after every hour, so that a site that was stopped at night makes it when it is up again.</summary>
public sealed class DailyBackup(BackupFolder backups, CurrentProgramme current, TimeProvider clock, ILogger<DailyBackup> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await current.WhenReadAsync(stoppingToken);
        using var timer = new PeriodicTimer(Pause, clock);
        do
            await MakeWhereDueAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task MakeWhereDueAsync(CancellationToken cancellation)
    {
        try
        {
            if (await backups.MakeWhereDueAsync(cancellation) is { } copy)
                log.LogInformation("La sauvegarde {Copy} est faite et vérifiée ({Bytes} octets).", copy.Name, copy.Bytes);
        }
        // the site goes on serving, and tries again in an hour; the page of backups shows how old the last one is
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BackupRefusedException || error.ComesFromDatabase())
        {
            log.LogError(error, "La sauvegarde du jour n’a pas pu être faite.");
        }
    }
}
