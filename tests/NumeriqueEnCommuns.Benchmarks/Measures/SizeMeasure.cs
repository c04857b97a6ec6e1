namespace NumeriqueEnCommuns.Benchmarks.Measures;

/// <summary>What is published, and what of it is large.</summary>
public static class SizeMeasure
{
    private const double Megabyte = 1_000_000;
    private const int Shown = 10;

    public static Table Of(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return new("Size", "The published folder, and its largest files, in megabytes.", ["", "MB"],
        [
            [$"all, {files.Length} files", files.Sum(file => file.Length) / Megabyte],
            .. files.OrderByDescending(file => file.Length).Take(Shown).Select(file => new object?[] { $"`{Path.GetRelativePath(folder, file.FullName)}`", file.Length / Megabyte }),
        ]);
    }
}
