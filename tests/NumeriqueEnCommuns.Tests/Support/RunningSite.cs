using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>
/// The built program as a process of its own, the way an operator starts it: in production, on a free port,
/// with a database of its own unless it is given one. Environment and arguments may say otherwise.
/// </summary>
public sealed partial class RunningSite : IAsyncDisposable
{
    /// <summary>Longer than anything takes, however busy the machine is: who waits this long waits in vain.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ScratchDatabase? own;
    private readonly TemporaryFolder folder = new();
    private readonly TaskCompletionSource<Uri> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder output = new();
    private readonly Process process;

    public RunningSite(string edition, IReadOnlyDictionary<string, string?>? environment = null, params string[] arguments) : this(edition, (ScratchDatabase?)null, environment, arguments)
    {
    }

    public RunningSite(string edition, ScratchDatabase? database, IReadOnlyDictionary<string, string?>? environment = null, params string[] arguments)
    {
        Database = database ?? (own = new ScratchDatabase());
        process = new Process { StartInfo = Command(edition, environment ?? new Dictionary<string, string?>(), arguments) };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public ScratchDatabase Database { get; }

    /// <summary>All that the program has written so far, complete once it has ended.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Waits until the site says its address. The caller disposes of the client.</summary>
    public async Task<HttpClient> WhenOpenAsync()
    {
        await Task.WhenAny(opened.Task, process.WaitForExitAsync()).WaitAsync(Patience);
        return opened.Task.IsCompleted
            ? new HttpClient { BaseAddress = await opened.Task }
            : throw new InvalidOperationException($"The site ended before it opened.\n{Output}");
    }

    /// <summary>Waits until the program ends by itself, and answers its exit code.</summary>
    public async Task<int> WhenEndedAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Asks the program to stop as an operator does, so that its output is complete, and answers its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        return await WhenEndedAsync();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        own?.Dispose();
        folder.Dispose();
    }

    private void Hear(string? line)
    {
        lock (output)
            output.AppendLine(line);
        if (Announcement().Match(line ?? "") is { Success: true } announced)
            opened.TrySetResult(new Uri(announced.Groups["address"].Value));
    }

    private ProcessStartInfo Command(string edition, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        var command = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "NumeriqueEnCommuns.dll")))
            command.ArgumentList.Add(argument);
        foreach (var (name, value) in Usual(edition).Concat(environment))
            command.Environment[name] = value;
        return command;
    }

    private Dictionary<string, string?> Usual(string edition) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        ["Site__Database"] = Database.File,
        ["Site__PostgreSql"] = Database.PostgreSql,
        ["Site__DataFolder"] = Path.GetDirectoryName(edition),
        ["Site__Edition"] = Path.GetFileName(edition),
    };

    [GeneratedRegex("Le site est ouvert : [^h]*(?<address>http://[^\"\\\\, ]+)")]
    private static partial Regex Announcement();
}
