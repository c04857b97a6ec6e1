using System.Security.Cryptography;
using System.Text;

namespace NumeriqueEnCommuns.Feeds.OneFile;

/// <summary>The style and the script that stand inside the file, and the policy that allows these two and nothing else.</summary>
public static class FileParts
{
    public static string Style { get; } = Read("one-file.css");

    public static string Script { get; } = Read("one-file.js");

    /// <summary>Within the file as well, where no header goes along: no address is ever asked for, wherever it is opened.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string part) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part)))}";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(FileParts).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        // a browser reads every line end as this one, and hashes what it has read
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
