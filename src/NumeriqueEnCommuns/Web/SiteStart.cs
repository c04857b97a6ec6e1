using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

public static class SiteStart
{
    /// <summary>False, with the reasons in the log, where a setting is wrong.</summary>
    public static bool HasGoodSettings(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return true;
        }
        catch (OptionsValidationException wrong)
        {
            return app.RefuseToStart([wrong]);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(one => one is OptionsValidationException))
        {
            return app.RefuseToStart(several.InnerExceptions.Cast<OptionsValidationException>());
        }
    }

    private static bool RefuseToStart(this WebApplication app, IEnumerable<OptionsValidationException> wrong)
    {
        foreach (var fault in wrong.SelectMany(settings => settings.Failures))
            app.Logger.LogCritical("Le site ne démarre pas. {Fault}", fault);
        return false;
    }

    /// <summary>Opens the database and reads the programme. False, with the reasons in the log, where an edition's files are wrong or the database's own cannot be used.</summary>
    public static async Task<bool> OpenAsync(this WebApplication app)
    {
        try
        {
            var folders = app.Services.GetRequiredService<SiteFolders>();
            await using var scope = app.Services.CreateAsyncScope();
            await using (await scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Database.OpenAloneAsync())
            {
                await scope.ServiceProvider.GetRequiredService<OpenDatabase>().RunAsync(folders.Edition);
                // other tables: they are opened while the programme is read
                await Task.WhenAll(scope.ServiceProvider.OpenAccountsAsync(), app.Services.GetRequiredService<CurrentProgramme>().ReadAnewAsync());
            }

            app.AnnounceAddress(await app.Services.FirstAccountAddressAsync());
            return true;
        }
        catch (EditionRefusedException refusal)
        {
            foreach (var fault in refusal.Faults)
                app.Logger.LogCritical("Le site ne démarre pas. {Fault}", fault);
            return false;
        }
        catch (Exception error) when (StorageFault.Of(error) is { } fault)
        {
            app.Logger.LogCritical("Le site ne démarre pas. {Database} : {Cause}. {Reason}", app.Services.GetRequiredService<SiteFolders>().Database, fault.Cause, error.GetBaseException().Message);
            return false;
        }
    }

    private static void AnnounceAddress(this WebApplication app, string? firstAccount) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (firstAccount is not null)
            app.Logger.LogInformation("Aucun compte n’existe. Créez le premier, une fois, à cette adresse : {Address}", app.AddressOf(firstAccount, addresses));
        app.Logger.LogInformation("Le site est ouvert : {Addresses}", string.Join(", ", addresses));
    });

    /// <summary>An address that can be opened: a server that listens to everybody is reached by its own machine's name.</summary>
    private static string AddressOf(this WebApplication app, string path, ICollection<string> listening) =>
        (app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.PublicAddress?.TrimEnd('/')
            ?? listening.FirstOrDefault()?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)) + path;
}
