using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What is published is what is used, for the machine that it is published on.</summary>
public sealed class PublishedFolderTests(TestBrowser browser)
{
    /// <summary>Found by their names, when the first database is opened and when the settings of the log are read: no library refers to them.</summary>
    private static readonly string[] FoundByName = ["SQLitePCLRaw.batteries_v2", "Serilog.Sinks.Debug", "Serilog.Sinks.File"];

    [Fact]
    public void Holds_no_library_that_another_one_does_not_call()
    {
        var folder = browser.PublishedFolder;
        var all = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();

        var called = Called(folder, ["NumeriqueEnCommuns", .. FoundByName]);

        Assert.Contains("Microsoft.EntityFrameworkCore", all);
        Assert.Empty(all.Except(called));
    }

    [Fact]
    public void Holds_nothing_for_other_machines_nor_what_only_pictures_need()
    {
        var names = Directory.GetFileSystemEntries(browser.PublishedFolder).Select(entry => Path.GetFileName(entry)).ToList();

        Assert.Contains("QRCoder.dll", names);
        Assert.DoesNotContain("runtimes", names);
        Assert.DoesNotContain("System.Drawing.Common.dll", names);
    }

    /// <summary>These libraries, and of those in the folder all that they refer to, directly or not.</summary>
    private static HashSet<string> Called(string folder, string[] first)
    {
        var called = new HashSet<string>(first);
        var waiting = new Queue<string>(first);
        while (waiting.TryDequeue(out var name))
        {
            foreach (var other in References(Path.Combine(folder, $"{name}.dll")).Where(other => File.Exists(Path.Combine(folder, $"{other}.dll")) && called.Add(other)))
                waiting.Enqueue(other);
        }

        return called;
    }

    private static List<string> References(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        var library = reader.GetMetadataReader();
        return [.. library.AssemblyReferences.Select(reference => library.GetString(library.GetAssemblyReference(reference).Name))];
    }
}
