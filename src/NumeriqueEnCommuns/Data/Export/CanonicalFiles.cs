using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Data.Export;

internal static class CanonicalFiles
{
    public const string Edition = "edition.json";
    public const string Pages = "pages.json";

    public static IReadOnlyDictionary<string, string> Of(EditionFiles files)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [Edition] = CanonicalJson.Of(files.Edition),
            ["venues.json"] = CanonicalJson.Of(files.Venues),
            ["tracks.json"] = CanonicalJson.Of(files.Tracks),
            ["formats.json"] = CanonicalJson.Of(files.Formats),
            ["speakers.json"] = CanonicalJson.Of(files.Speakers),
            ["sessions.json"] = CanonicalJson.Of(files.Sessions),
        };
        if (files.PageFacts.Count > 0)
            texts[Pages] = CanonicalJson.Of(files.PageFacts);
        foreach (var (slug, text) in files.Abstracts)
            texts[$"sessions/{slug}.md"] = text;
        foreach (var (slug, text) in files.Pages)
            texts[$"pages/{slug}.md"] = text;

        return texts;
    }

    /// <summary>Makes the folders that are missing.</summary>
    public static async Task WriteAsync(IReadOnlyDictionary<string, string> texts, string folder, CancellationToken cancellation = default)
    {
        foreach (var (path, text) in texts)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text, cancellation);
        }
    }
}
