using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

public static class SiteStart
{
    /// <summary>Opens the database and reads the programme. False, with the reasons in the log, where an edition's files are wrong.</summary>
    public static async Task<bool> OpenAsync(this WebApplication app)
    {
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<OpenDatabase>().RunAsync(app.Services.GetRequiredService<SiteFolders>().Edition);
            await app.Services.GetRequiredService<CurrentProgramme>().ReadAnewAsync();
            app.AnnounceAddress();
            return true;
        }
        catch (EditionRefusedException refusal)
        {
            foreach (var fault in refusal.Faults)
                app.Logger.LogCritical("Le site ne démarre pas. {Fault}", fault);
            return false;
        }
    }

    private static void AnnounceAddress(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        app.Logger.LogInformation("Le site est ouvert : {Addresses}", string.Join(", ", addresses));
    });
}
