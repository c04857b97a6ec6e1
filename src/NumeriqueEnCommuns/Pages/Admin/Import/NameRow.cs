using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>A name of the file, with what was chosen for it.</summary>
public sealed class NameRow
{
    public string? Name { get; set; }

    public string? Choice { get; set; }

    /// <summary>How often the file uses it; only to be shown.</summary>
    public int Count { get; set; }

    public string Label => string.IsNullOrEmpty(Name) ? "Sans type" : Name;

    public string Uses => French.Count(Count, "session", "sessions");

    public static List<NameRow> Of(IEnumerable<FileName> names, IReadOnlyDictionary<string, string> chosen, IReadOnlyDictionary<string, string> proposed) =>
        [.. names.Select(name => new NameRow { Name = name.Name, Count = name.Count, Choice = chosen.GetValueOrDefault(name.Name) ?? proposed[name.Name] })];

    public static Dictionary<string, string> ChoicesOf(IEnumerable<NameRow> rows) =>
        rows.Where(row => Target.Parse(row.Choice) is not null).DistinctBy(row => row.Name ?? "").ToDictionary(row => row.Name ?? "", row => row.Choice!);
}
