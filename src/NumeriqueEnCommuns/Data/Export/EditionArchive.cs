using System.IO.Compression;
using System.Text;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Export;

/// <summary>An edition's folder in one ZIP file, named after its acronym. The same files make the same bytes: no entry has a date of its own.</summary>
public sealed class EditionArchive(string acronym, IReadOnlyDictionary<string, string> files)
{
    public const string MediaType = "application/zip";

    /// <summary>The earliest that the format can write.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>« nec2018 »: whatever an acronym holds, a word that any file system takes.</summary>
    public string Name { get; } = Slug.Candidates(acronym).First();

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
                Add(archive, $"{Name}/{path}", text);
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive archive, string path, string text)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = NoDate;
        using var content = entry.Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }
}
