using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>The published site in production, on a database of its own that an edition fills the first time.</summary>
public sealed partial class PublishedSite(PublishedProgram program, string edition, string database, IReadOnlyList<string> settings, bool isPinned = true) : Server("site")
{
    private Uri? address;
    private Process? process;

    public override Uri Address => address ?? throw new InvalidOperationException("The site is not open.");

    /// <summary>Megabytes, by the name that Linux gives to it.</summary>
    public double? Memory(string what) => Machine.Memory(process!.Id, what);

    public override async Task OpenAsync() => await OpenAsync(isNew: false);

    /// <summary>A new site prints the link that makes its first account, which is answered.</summary>
    public async Task<string?> OpenAsync(bool isNew)
    {
        var command = Machine.Command(isPinned, "dotnet",
            [program.File, "--urls", "http://127.0.0.1:0", "--Site:Database", database, "--Site:DataFolder", Path.GetDirectoryName(edition)!, "--Site:Edition", Path.GetFileName(edition), .. settings]);
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        process = Start(command);
        var link = isNew ? await HeardAsync(process, line => Found(FirstAccountLink().Match(line), "path")) : null;
        address = new Uri(await HeardAsync(process, line => Found(Announcement().Match(line), "address")));
        Ignore(process);
        return link;
    }

    public override async ValueTask DisposeAsync() => await StopAsync(process);

    private static string? Found(Match match, string group) => match.Success ? match.Groups[group].Value : null;

    [GeneratedRegex(@"Le site est ouvert : \D{0,2}(?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Announcement();

    [GeneratedRegex(@"(?<path>/admin/premier-compte\?jeton=[\w-]+)")]
    private static partial Regex FirstAccountLink();
}
