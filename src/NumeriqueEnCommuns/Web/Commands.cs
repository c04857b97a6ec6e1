using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Data.Replaying;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the program does instead of serving, when its first argument says so: <c>NumeriqueEnCommuns.dll compte-administration …</c></summary>
public static class Commands
{
    private static readonly string[] Names = [AdministratorCommand.Name, BackupCommand.Name, ExportCommand.Name, ImportCommand.Name, ReplayCommand.Name, RestoreCommand.Name];

    public static bool AreIn(string[] args) => args is [var name, ..] && Names.Contains(name);

    /// <summary>What of the command line is settings: the words of a command come before them, and a path among them would be taken for a setting's name.</summary>
    public static string[] SettingsIn(string[] args) => AreIn(args)
        ? [.. args.SkipWhile(word => !word.StartsWith("--", StringComparison.Ordinal))]
        : args;

    /// <summary>What concerns files alone: neither site nor database is made for it. Null where there is no such command.</summary>
    public static async Task<int?> RunOnFilesAsync(string[] args) =>
        args is [ReplayCommand.Name, .. var rest] ? await SayingWhatFailsAsync(() => ReplayCommand.RunAsync(rest)) : null;

    /// <summary>What comes before the site would open its database: filling an empty one otherwise, copying it as it is, going back to a copy. Null where there is no such command.</summary>
    public static async Task<int?> RunBeforeOpeningAsync(this WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return args switch
        {
            [ImportCommand.Name, .. var rest] => await SayingWhatFailsAsync(() => ActivatorUtilities.CreateInstance<ImportCommand>(scope.ServiceProvider).RunAsync(rest)),
            [BackupCommand.Name, .. var rest] => await SayingWhatFailsAsync(() => ActivatorUtilities.CreateInstance<BackupCommand>(scope.ServiceProvider).RunAsync(rest)),
            [RestoreCommand.Name, .. var rest] => await SayingWhatFailsAsync(() => ActivatorUtilities.CreateInstance<RestoreCommand>(scope.ServiceProvider).RunAsync(rest)),
            _ => null,
        };
    }

    /// <summary>What is asked of an open site.</summary>
    public static async Task<int> RunCommandAsync(this WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return args switch
        {
            [AdministratorCommand.Name, .. var rest] => await ActivatorUtilities.CreateInstance<AdministratorCommand>(scope.ServiceProvider).RunAsync(rest),
            [ExportCommand.Name, .. var rest] => await SayingWhatFailsAsync(() => ActivatorUtilities.CreateInstance<ExportCommand>(scope.ServiceProvider).RunAsync(rest)),
            _ => throw new ArgumentException("No such command.", nameof(args)),
        };
    }

    /// <summary>A file or folder that cannot be read or written is the person's to mend: a sentence, no trace of the program.</summary>
    private static async Task<int> SayingWhatFailsAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Le dossier ne se lit pas ou ne s’écrit pas. {error.Message}");
            return 1;
        }
        catch (BackupRefusedException refusal)
        {
            await Console.Error.WriteLineAsync($"{refusal.Message} Rien n’a changé.");
            return 1;
        }
        catch (Exception error) when (error.ComesFromDatabase())
        {
            await Console.Error.WriteLineAsync($"La base ne répond pas, ou n’est pas celle d’un site. {error.Message}");
            return 1;
        }
    }
}
