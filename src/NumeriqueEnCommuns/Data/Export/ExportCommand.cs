namespace NumeriqueEnCommuns.Data.Export;

/// <summary><c>export dossier</c>: writes the edition's files as the database holds them now, while the site runs or not.</summary>
public sealed class ExportCommand(EditionExport export)
{
    public const string Name = "export";

    public async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var folder, .. var rest] || rest is [not ['-', ..], ..] || folder is "" or ['-', ..])
        {
            await Console.Error.WriteLineAsync($"Écrivez : {Name} <dossier>");
            return 1;
        }

        await export.WriteToAsync(folder);
        await Console.Out.WriteLineAsync($"L’édition est écrite dans {Path.GetFullPath(folder)}.");
        return 0;
    }
}
