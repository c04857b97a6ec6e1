using System.Text;
using NumeriqueEnCommuns.Data.Export;

namespace NumeriqueEnCommuns.Tests.Data.Export;

public sealed class EditionExportTests(Seeded2018 seeded) : IClassFixture<Seeded2018>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_database_of_2018_is_the_files_of_2018_byte_for_byte()
    {
        await ExportAsync();

        Assert.Equal(FilesOf(Repository.Edition2018), FilesOf(folder.Path));
    }

    [Fact]
    public async Task An_edition_in_the_folder_is_brought_up_to_date_and_nothing_else_is_touched()
    {
        await ExportAsync();
        foreach (var file in new[] { "sessions/oubliee.md", "pages/oubliee.md", "pages.json", "notes.txt" })
            await File.WriteAllTextAsync(folder.File(file), "[]");

        await ExportAsync();

        Assert.Equal([.. FilesOf(Repository.Edition2018).Keys, "notes.txt"], FilesOf(folder.Path).Keys.OrderBy(file => file is "notes.txt").ThenBy(file => file, StringComparer.Ordinal));
    }

    private async Task ExportAsync()
    {
        await using var db = seeded.Open();
        await new EditionExport(db).WriteToAsync(folder.Path);
    }

    /// <summary>Read as Latin-1, in which a letter is a byte.</summary>
    private static SortedDictionary<string, string> FilesOf(string edition) => new(
        Directory.EnumerateFiles(edition, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(edition, file), file => File.ReadAllText(file, Encoding.Latin1))
            .Where(file => !file.Key.StartsWith("source", StringComparison.Ordinal))
            .ToDictionary(), StringComparer.Ordinal);
}
