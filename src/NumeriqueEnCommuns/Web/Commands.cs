using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data.Export;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the program does instead of serving, when its first argument says so: <c>NumeriqueEnCommuns.dll compte-administration …</c></summary>
public static class Commands
{
    /// <summary>The exit code of the command; null where there is none and the site is to be served.</summary>
    public static async Task<int?> RunCommandAsync(this WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return args switch
        {
            [AdministratorCommand.Name, .. var rest] => await ActivatorUtilities.CreateInstance<AdministratorCommand>(scope.ServiceProvider).RunAsync(rest),
            [ExportCommand.Name, .. var rest] => await ActivatorUtilities.CreateInstance<ExportCommand>(scope.ServiceProvider).RunAsync(rest),
            _ => null,
        };
    }
}
