using System.Text.Json;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>Texts by which people have tried to make a page run something: tests/hostile-texts/markdown.json, read by the tests in a browser as well.</summary>
internal static class MarkdownTricks
{
    public static IReadOnlyList<string> All { get; } =
        JsonSerializer.Deserialize<List<string>>(File.ReadAllText(Path.Combine(Repository.Root, "tests", "hostile-texts", "markdown.json")))!;
}
