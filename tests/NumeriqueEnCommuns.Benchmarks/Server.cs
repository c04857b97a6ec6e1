using System.Diagnostics;
using System.Net;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>A process that answers on a loopback port, on a core of its own.</summary>
public abstract class Server(string name) : IAsyncDisposable
{
    public string Name => name;

    public abstract Uri Address { get; }

    public abstract Task OpenAsync();

    public abstract ValueTask DisposeAsync();

    protected static Process Start(ProcessStartInfo command)
    {
        var process = Process.Start(command) ?? throw new InvalidOperationException($"{command.FileName} does not start.");
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Reads what the process says until a line has what is looked for.</summary>
    protected static async Task<string> HeardAsync(Process process, Func<string, string?> find)
    {
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (find(line) is { } found)
                return found;
            said.Add(line);
        }

        throw new InvalidOperationException($"It stopped.\n{string.Join('\n', said)}\n{await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Its lines go nowhere, at no cost to those who ask.</summary>
    protected static void Ignore(Process process)
    {
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    protected static async Task StopAsync(Process? process)
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
    }

    /// <summary>The answer as it is sent: nothing is unpacked or followed.</summary>
    public static HttpClient PlainClient(Uri address) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false }) { BaseAddress = address };
}
