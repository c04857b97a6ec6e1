using System.Text;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>A form that was sent when the sign-in had expired: where to, and what was typed, in order.</summary>
public sealed record KeptForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public const int MostBytes = 1024 * 1024;

    /// <summary>Everything but passwords and the fields that are left out by name.</summary>
    public static KeptForm Of(string path, IFormCollection form, params string[] leftOut) => new(path,
    [
        .. from field in form
           where !leftOut.Contains(field.Key) && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase)
           from value in field.Value
           select KeyValuePair.Create(field.Key, value ?? ""),
    ]);

    public bool IsTooLong => Fields.Sum(pair => (long)Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value)) > MostBytes;
}
