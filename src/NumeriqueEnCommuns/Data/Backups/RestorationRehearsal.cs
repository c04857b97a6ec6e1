using System.Text.Json;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>That a copy was restored for trial, and what was found in it: a backup that nobody has restored is a hope.</summary>
public sealed record RestorationRehearsal(DateTime At, string Copy, int Sessions, int Revisions)
{
    private const string FileName = "rehearsal.json";

    internal static async Task<RestorationRehearsal?> ReadAsync(DirectoryInfo folder, CancellationToken cancellation)
    {
        var file = Path.Combine(folder.FullName, FileName);
        return File.Exists(file) ? JsonSerializer.Deserialize<RestorationRehearsal>(await File.ReadAllTextAsync(file, cancellation)) : null;
    }

    internal Task WriteAsync(DirectoryInfo folder, CancellationToken cancellation) =>
        File.WriteAllTextAsync(Path.Combine(folder.FullName, FileName), JsonSerializer.Serialize(this), cancellation);
}
