using System.Diagnostics;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A file system of a few megabytes, in memory, that a test fills up. Only root may mount one.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private SmallDisk() => Run("mount", "-t", "tmpfs", "-o", "size=12m", "nec-tests", folder.Path);

    /// <summary>Skips the test where it cannot be had.</summary>
    public static SmallDisk OrSkip()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root on Linux can mount a small file system.");
        return new SmallDisk();
    }

    public string File(string name) => folder.File(name);

    /// <summary>Leaves no byte.</summary>
    public void FillUp()
    {
        using var ballast = new FileStream(File("ballast"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            var block = new byte[4096];
            while (true)
                ballast.Write(block);
        }
        catch (IOException)
        {
            // it is full
        }
    }

    public void MakeRoom() => System.IO.File.Delete(File("ballast"));

    public void Dispose()
    {
        // between fork and exec, a process that is being started holds whatever files are open here
        Run("umount", "--lazy", folder.Path);
        folder.Dispose();
    }

    private static void Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
