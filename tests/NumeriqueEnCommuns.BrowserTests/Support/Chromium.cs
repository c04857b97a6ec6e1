namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The Chromium of this machine; none is ever downloaded.</summary>
public static class Chromium
{
    public const string Missing =
        "Chromium is not installed: browser tests are skipped. Install it (Debian: apt-get install chromium) or set CHROMIUM.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The environment variable CHROMIUM decides alone where it is set.</summary>
    public static string? Path => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen
        ? Existing(chosen)
        : Candidates.Select(Existing).FirstOrDefault(found => found is not null);

    public static bool IsRequired => Environment.GetEnvironmentVariable("REQUIRE_BROWSER_TESTS") == "1";

    /// <summary>Nothing goes out to the network on the browser's own account; root has no sandbox on Linux.</summary>
    public static BrowserTypeLaunchOptions LaunchOptions(string path) => new()
    {
        ExecutablePath = path,
        Headless = true,
        Args =
        [
            "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-sync", "--disable-quic",
            .. Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? ["--no-sandbox"] : Array.Empty<string>(),
        ],
    };

    private static IEnumerable<string> Candidates =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Prepend("/usr/bin")
        from name in Names
        select System.IO.Path.Combine(folder, name);

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
