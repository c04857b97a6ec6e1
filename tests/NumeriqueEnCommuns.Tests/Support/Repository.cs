namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>Files of the project as they stand in the working copy.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The edition of 2018, with the raw text that it was read from.</summary>
    public static string Edition2018 { get; } = Path.Combine(Root, "data", "nec-2018");

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "NumeriqueEnCommuns.sln")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException("NumeriqueEnCommuns.sln stands in no folder above the tests.");
    }
}
