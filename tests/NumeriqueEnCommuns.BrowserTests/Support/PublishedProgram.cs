using System.Diagnostics;

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>The folder that <c>dotnet publish</c> makes, once for all the sites that are started from it.</summary>
public sealed class PublishedProgram : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nec-published-");

    public string File => Path.Combine(folder.FullName, "NumeriqueEnCommuns.dll");

    public async Task PublishAsync()
    {
        using var publishing = Process.Start(Dotnet(RepositoryRoot,
            "publish", "src/NumeriqueEnCommuns", "--configuration", "Release", "--output", folder.FullName, "--nologo", "-nodeReuse:false"))!;
        publishing.StandardInput.Close();
        var said = await Task.WhenAll(publishing.StandardOutput.ReadToEndAsync(), publishing.StandardError.ReadToEndAsync());
        await publishing.WaitForExitAsync();
        if (publishing.ExitCode != 0)
            throw new InvalidOperationException("The site cannot be published.\n" + string.Concat(said));
    }

    public void Dispose() => folder.Delete(recursive: true);

    public static ProcessStartInfo Dotnet(string folder, params string[] arguments) =>
        new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    public static string RepositoryRoot
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            {
                if (System.IO.File.Exists(Path.Combine(at.FullName, "NumeriqueEnCommuns.sln")))
                    return at.FullName;
            }

            throw new DirectoryNotFoundException("NumeriqueEnCommuns.sln stands in no folder above the tests.");
        }
    }
}
