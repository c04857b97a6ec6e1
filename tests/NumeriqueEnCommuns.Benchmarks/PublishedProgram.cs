using System.Diagnostics;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>The folder that <c>dotnet publish</c> makes, or one that is there already.</summary>
public sealed class PublishedProgram(string? given) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => given ?? folder.Path;

    public string File => System.IO.Path.Combine(Path, "NumeriqueEnCommuns.dll");

    public async Task PublishAsync()
    {
        if (given is not null)
            return;

        using var publishing = Process.Start(new ProcessStartInfo("dotnet",
            ["publish", "src/NumeriqueEnCommuns", "--configuration", "Release", "--output", Path, "--nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = Repository.Root,
        })!;
        await publishing.WaitForExitAsync();
        if (publishing.ExitCode != 0)
            throw new InvalidOperationException("The site cannot be published.");
    }

    public void Dispose() => folder.Dispose();
}
