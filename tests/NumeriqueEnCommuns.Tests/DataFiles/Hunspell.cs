using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>The spelling checker of the machine, with its French dictionary (Debian: hunspell, hunspell-fr).</summary>
internal static class Hunspell
{
    /// <summary>The words that the dictionary does not know. Null where the program or its dictionary is not installed.</summary>
    public static async Task<IReadOnlyList<string>?> UnknownAmongAsync(IEnumerable<string> words)
    {
        using var process = Started();
        if (process is null)
            return null;

        var answer = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(string.Join('\n', words) + "\n");
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return await complaint is "" && process.ExitCode == 0
            ? (await answer).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : null;
    }

    private static Process? Started()
    {
        var command = new ProcessStartInfo("hunspell", ["-d", "fr", "-i", "utf-8", "-l"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(command);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
