using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>On what the figures were measured, and which core serves and which one asks.</summary>
public static class Machine
{
    private const string ServingCore = "0";

    private const nint AskingCores = 0b10;

    /// <summary>Counted once: afterwards this program keeps to its own core.</summary>
    public static int Cores { get; } = Environment.ProcessorCount;

    public static bool HasTwoCores => Cores > 1 && OperatingSystem.IsLinux();

    public static string Description => string.Create(CultureInfo.InvariantCulture,
        $"{Processor}, {Cores} cores, {System}, {RuntimeInformation.FrameworkDescription}. {Separation}");

    private static string Separation => HasTwoCores
        ? "The server has one core, those who ask have another."
        : "Server and those who ask share one core: absolute figures are too low, ratios hold.";

    private static string Processor => Line("/proc/cpuinfo", "model name", ':') ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string System => Line("/etc/os-release", "PRETTY_NAME", '=')?.Trim('"') ?? RuntimeInformation.OSDescription;

    /// <summary>This program and the clients that it starts.</summary>
    public static void KeepToTheAskingCore()
    {
        if (HasTwoCores && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
            Process.GetCurrentProcess().ProcessorAffinity = AskingCores;
    }

    /// <summary>The same command, kept to the core of servers, or free to use all.</summary>
    public static ProcessStartInfo Command(bool isPinned, string file, params IEnumerable<string> arguments)
    {
        string[] cores = !HasTwoCores ? [] : ["taskset", "--cpu-list", isPinned ? ServingCore : $"0-{Cores - 1}"];
        string[] words = [.. cores, file, .. arguments];
        return new(words[0], words[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
    }

    public static bool Has(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Append("/usr/sbin").Any(folder => File.Exists(Path.Combine(folder, tool)));

    /// <summary>Megabytes; null where the system does not tell it so.</summary>
    public static double? Memory(int process, string what) =>
        Line($"/proc/{process}/status", what, ':')?.Split(' ')[0] is { } kilobytes ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024 : null;

    private static string? Line(string file, string name, char separator) => !File.Exists(file) ? null
        : File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(separator, 2)[1].Trim();
}
