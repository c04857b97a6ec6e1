namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>A column of the table, with what was chosen for it.</summary>
public sealed class ColumnRow
{
    /// <summary>A field of <see cref="NumeriqueEnCommuns.Import.RawField"/>; empty for a column that is not taken.</summary>
    public string? Field { get; set; }

    public string Header { get; set; } = "";

    /// <summary>The first lines of it, so that people see what they choose.</summary>
    public IReadOnlyList<string> Beginnings { get; set; } = [];
}
