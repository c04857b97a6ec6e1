using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data.Export;

/// <summary>
/// Writes the database as the folder of an edition, which <see cref="EditionFolder"/> reads back. The same rows
/// make the same bytes. Drafts are in it; accounts, the journal and former addresses are not.
/// </summary>
public sealed class EditionExport(ProgrammeDb db)
{
    private static readonly string[] FoldersOfTexts = ["sessions", "pages"];

    /// <summary>The text of every file by its path in the folder (<c>sessions/self-data.md</c>), in the order of the paths.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FilesAsync(CancellationToken cancellation = default) =>
        CanonicalFiles.Of(await db.AtOneMomentAsync(() => new EditionRows(db).ReadAsync(cancellation), cancellation));

    /// <summary>Makes the folder, or brings an edition's folder up to date: what the database no longer has is removed from it.</summary>
    public async Task WriteToAsync(string folder, CancellationToken cancellation = default)
    {
        var files = await FilesAsync(cancellation);
        if (File.Exists(Path.Combine(folder, CanonicalFiles.Edition)))
            RemoveOthers(folder, files);

        await CanonicalFiles.WriteAsync(files, folder, cancellation);
    }

    private static void RemoveOthers(string folder, IReadOnlyDictionary<string, string> files)
    {
        var texts = FoldersOfTexts
            .Where(name => Directory.Exists(Path.Combine(folder, name)))
            .SelectMany(name => Directory.EnumerateFiles(Path.Combine(folder, name), "*.md").Select(file => $"{name}/{Path.GetFileName(file)}"));
        foreach (var path in texts.Append(CanonicalFiles.Pages).Where(path => !files.ContainsKey(path)).ToList())
            File.Delete(Path.Combine(folder, path));
    }
}
