using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Replaying;

/// <summary><c>replay dossier --start jour --to dossier</c>: from the files of one edition to those of another. No database has a part in it.</summary>
public static class ReplayCommand
{
    public const string Name = "replay";

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (ReplayOrder.Read(arguments) is not { } order)
            return await RefuseAsync([$"Écrivez : {ReplayOrder.Usage}"]);
        if (Directory.Exists(order.To) && Directory.EnumerateFileSystemEntries(order.To).Any())
            return await RefuseAsync([$"{order.To} n’est pas vide. Donnez un dossier neuf : rien n’est remplacé."]);

        try
        {
            var source = EditionFolder.ReadChecked(order.Folder, EditionRules.CheckStorable);
            var files = new Replay(source, order.Start, order.KeepsSpeakers).Files();
            if (EditionRules.CheckStorable(files) is { Count: > 0 } faults)
                throw new EditionRefusedException(faults);

            await CanonicalFiles.WriteAsync(CanonicalFiles.Of(files), order.To);
            await SayAsync(order, source, files);
            return 0;
        }
        catch (EditionRefusedException refusal)
        {
            return await RefuseAsync([.. refusal.Faults.Select(fault => fault.ToString()), "Rien n’a été écrit."]);
        }
    }

    private static async Task SayAsync(ReplayOrder order, EditionFiles source, EditionFiles files)
    {
        var cancelled = source.Sessions.Where(session => session.Status is SessionStatus.Cancelled).Select(session => session.Slug).ToList();
        await Console.Out.WriteLineAsync($"La nouvelle édition, du {FrenchText.DayAndYear(files.Edition.Starts)} au {FrenchText.DayAndYear(files.Edition.Ends)}, est écrite dans {Path.GetFullPath(order.To)}.");
        await Console.Out.WriteLineAsync(order.KeepsSpeakers ? "Les intervenant·e·s ont suivi." : "Les intervenant·e·s n’ont pas suivi.");
        await Console.Out.WriteLineAsync("N’ont pas suivi non plus : les points à confirmer, les ressources, les annulations.");
        if (cancelled.Count > 0)
            await Console.Out.WriteLineAsync($"Les sessions annulées sont redevenues des brouillons : {string.Join(", ", cancelled)}.");
        await Console.Out.WriteLineAsync("À relire :");
        await Console.Out.WriteLineAsync($"  edition.json : l’acronyme est « {files.Edition.Acronym} » ; le nom, le sous-titre, la ville, le mot-dièse, le compte et le site sont ceux de l’ancienne édition");
        foreach (var date in DatesInProse.Of(files, source.Edition.Starts.Year))
            await Console.Out.WriteLineAsync($"  {date}");
    }

    private static async Task<int> RefuseAsync(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences)
            await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
