using System.IO.Compression;
using NumeriqueEnCommuns.Data.Export;

namespace NumeriqueEnCommuns.Tests.Data.Export;

public sealed class EditionArchiveTests
{
    private static readonly Dictionary<string, string> Files = new() { ["edition.json"] = "{}\n", ["sessions/self-data.md"] = "« Données »" };

    [Fact]
    public void Holds_every_file_in_a_folder_of_the_editions_name()
    {
        using var archive = new ZipArchive(new MemoryStream(new EditionArchive("NEC 2018 !", Files).ToBytes()));

        Assert.Equal(["nec-2018/edition.json", "nec-2018/sessions/self-data.md"], archive.Entries.Select(entry => entry.FullName));
        using var text = new StreamReader(archive.Entries[1].Open());
        Assert.Equal("« Données »", text.ReadToEnd());
    }

    [Fact]
    public void Is_the_same_bytes_for_the_same_files() =>
        Assert.Equal(new EditionArchive("nec2018", Files).ToBytes(), new EditionArchive("nec2018", Files).ToBytes());
}
