using System.Globalization;

namespace NumeriqueEnCommuns.Data.Backups;

/// <summary>Why a copy was made; the word stands in its name.</summary>
public enum BackupReason { Daily, Asked, Migration, Restoration }

/// <summary>A copy of the database in the folder of copies, named by its moment in UTC: <c>2026-11-25T030000Z-daily.db</c>.</summary>
public sealed record BackupFile(string Path, DateTime MadeAt, BackupReason Reason, long Bytes)
{
    private const string Extension = ".db";
    private const string Moment = "yyyy-MM-dd'T'HHmmss'Z'";

    public string Name => System.IO.Path.GetFileName(Path);

    public static string NameOf(DateTime utc, BackupReason reason) =>
        $"{utc.ToString(Moment, CultureInfo.InvariantCulture)}-{reason.ToString().ToLowerInvariant()}{Extension}";

    /// <summary>Null for any other file.</summary>
    public static BackupFile? Of(FileInfo file)
    {
        var isNamedSo = file.Extension == Extension && System.IO.Path.GetFileNameWithoutExtension(file.Name).Split('Z', 2) is [var moment, ['-', .. var reason]]
            && DateTime.TryParseExact($"{moment}Z", Moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var made)
            && Enum.TryParse<BackupReason>(reason, ignoreCase: true, out var known)
            && (Made: made, Reason: known) is var read
            ? read
            : ((DateTime Made, BackupReason Reason)?)null;
        return isNamedSo is { } name ? new BackupFile(file.FullName, name.Made, name.Reason, file.Length) : null;
    }
}
