using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The site as it goes into production: the published program, on a free port, with a database of its own.</summary>
/// <param name="edition">The folder that fills the database; the published edition where it is null.</param>
public sealed partial class PublishedSite(PublishedProgram program, string? edition = null) : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nec-browser-tests-");
    private readonly TaskCompletionSource<string> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> firstAccount = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> output = [];
    private Process? process;

    /// <summary>For example http://127.0.0.1:40123, without a slash at the end.</summary>
    public string Address => opened.Task.Result;

    /// <summary>The path of the link that a new site prints.</summary>
    public Task<string> FirstAccountAsync() => firstAccount.Task.WaitAsync(TimeSpan.FromMinutes(1));

    public async Task OpenAsync()
    {
        Start();
        await opened.Task.WaitAsync(TimeSpan.FromMinutes(5)); // so that a site that never opens is told, not waited for
    }

    /// <summary>From one moment to the next, as when a machine fails.</summary>
    public async Task StopAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process?.Dispose();
        folder.Delete(recursive: true);
    }

    private void Start()
    {
        string[] data = edition is null ? [] : ["--Site:DataFolder", Path.GetDirectoryName(edition)!, "--Site:Edition", Path.GetFileName(edition)];
        var command = PublishedProgram.Dotnet(folder.FullName,
            [program.File, "--urls", "http://127.0.0.1:0", "--Site:Database", Path.Combine(folder.FullName, "programme.db"), .. data]);
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        process = new Process { StartInfo = command, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => opened.TrySetException(new InvalidOperationException($"The site stopped.\n{Said()}"));
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        lock (output)
            output.Add(line ?? "");
        if (Announcement().Match(line ?? "") is { Success: true } announced)
            opened.TrySetResult(announced.Groups["address"].Value);
        if (FirstAccountLink().Match(line ?? "") is { Success: true } link)
            firstAccount.TrySetResult(link.Value);
    }

    private string Said()
    {
        lock (output)
            return string.Join('\n', output);
    }

    [GeneratedRegex(@"Le site est ouvert : \D{0,2}(?<address>http://127\.0\.0\.1:\d+)")]
    private static partial Regex Announcement();

    [GeneratedRegex(@"/admin/premier-compte\?jeton=[\w-]+")]
    private static partial Regex FirstAccountLink();
}
