using System.Text.Json;

namespace NumeriqueEnCommuns.Pages.Ecodesign;

/// <summary>What the first visit of a kind of page may cost at most, compressed and headers included; the browser tests measure it by the same file.</summary>
/// <param name="Page">The kind, as it is called on screen.</param>
/// <param name="Path">A page of the kind, among the largest of the edition of 2018.</param>
public sealed record PageBudget(string Page, string Path, int Bytes, int Requests, int ScriptBytes)
{
    public static IReadOnlyList<PageBudget> All { get; } = Read();

    private static List<PageBudget> Read()
    {
        using var file = typeof(PageBudget).Assembly.GetManifestResourceStream("budgets.json")!;
        return JsonSerializer.Deserialize<List<PageBudget>>(file, JsonSerializerOptions.Web)!;
    }
}
