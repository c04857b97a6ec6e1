namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary><c>import dossier</c>: fills an empty database from the folder of an edition, wherever that is.</summary>
public sealed class ImportCommand(ProgrammeDb db, OpenDatabase database)
{
    public const string Name = "import";

    public async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var folder, ..] || folder is "" or ['-', ..])
            return await RefuseAsync([$"Écrivez : {Name} <dossier>"]);

        try
        {
            await using var alone = await db.Database.OpenAloneAsync();
            if (await database.FillEmptyAsync(folder) is not { } files)
                return await RefuseAsync(["La base contient déjà une édition : rien n’a été importé. Donnez une base vide avec le réglage Site:Database ou Site:PostgreSql, ou importez un programme depuis l’administration."]);

            await SayAsync(folder, files);
            return 0;
        }
        catch (EditionRefusedException refusal)
        {
            return await RefuseAsync([.. refusal.Faults.Select(fault => fault.ToString()), "Rien n’a été importé."]);
        }
    }

    private static async Task SayAsync(string folder, EditionFiles files)
    {
        await Console.Out.WriteLineAsync($"La base contient l’édition de {Path.GetFullPath(folder)}.");
        foreach (var doubt in EditionRules.InDoubt(files))
            await Console.Out.WriteLineAsync($"À vérifier. {doubt}");
    }

    private static async Task<int> RefuseAsync(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
