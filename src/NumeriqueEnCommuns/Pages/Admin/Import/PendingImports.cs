using System.Security.Cryptography;
using System.Text.Json;
using NumeriqueEnCommuns.Import.Reconciling;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Import;

/// <summary>A file between its upload and its import, with what was chosen so far.</summary>
public sealed record PendingImport(string Token, string AccountId, string FileName, DateTimeOffset Expires)
{
    /// <summary>A table has a step of its own.</summary>
    public bool IsTable { get; init; }

    /// <summary>What each column of a table is; null as long as nobody has said.</summary>
    public IReadOnlyList<string?>? Columns { get; init; }

    public Correspondence Chosen { get; init; } = Correspondence.None;
    public bool Publishes { get; init; }

    /// <summary>Where what it did is told, once it is done.</summary>
    public string? DonePath { get; init; }

    public string ColumnsPath => $"{AdminPaths.Import}/{Token}/colonnes";
    public string NamesPath => $"{AdminPaths.Import}/{Token}/correspondances";
    public string TrialPath => $"{AdminPaths.Import}/{Token}";
}

/// <summary>
/// Keeps uploaded files on the server, for the account that brought them and nobody else, one at a time and for a day. A boundary
/// of trust: a token comes from an address, and becomes part of a path only once it has been found to be one.
/// </summary>
public sealed class PendingImports(SiteFolders folders, TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>In the place of the one that the account had.</summary>
    public async Task<PendingImport> KeepAsync(string account, string fileName, byte[] bytes, bool isTable)
    {
        folders.Imports.Create();
        foreach (var other in await AllAsync())
        {
            if (other.AccountId == account || other.Expires <= clock.GetUtcNow())
                Forget(other);
        }

        foreach (var left in folders.Imports.EnumerateFiles().Where(file => file.LastWriteTimeUtc < (clock.GetUtcNow() - Kept).UtcDateTime))
            left.Delete();

        var import = new PendingImport(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), account, fileName, clock.GetUtcNow() + Kept) { IsTable = isTable };
        await File.WriteAllBytesAsync(ContentOf(import.Token), bytes);
        await SaveAsync(import);
        return import;
    }

    /// <summary>Null where there is none, or it is somebody else's, or its day is over.</summary>
    public async Task<PendingImport?> FindAsync(string account, string? token) =>
        IsToken(token) && await ReadAsync(FactsOf(token!)) is { } import && import.AccountId == account && import.Expires > clock.GetUtcNow() ? import : null;

    public Task<byte[]> BytesAsync(PendingImport import) => File.ReadAllBytesAsync(ContentOf(import.Token));

    /// <summary>Whole or not at all: nobody reads what is half written.</summary>
    public async Task SaveAsync(PendingImport import)
    {
        var facts = FactsOf(import.Token);
        await File.WriteAllTextAsync($"{facts}.new", JsonSerializer.Serialize(import));
        File.Move($"{facts}.new", facts, overwrite: true);
    }

    /// <summary>Its content goes at once; that it is done is known for the rest of its day, to whoever presses twice.</summary>
    public async Task DoneAsync(PendingImport import, string path)
    {
        await SaveAsync(import with { DonePath = path });
        File.Delete(ContentOf(import.Token));
    }

    private void Forget(PendingImport import)
    {
        File.Delete(FactsOf(import.Token));
        File.Delete(ContentOf(import.Token));
    }

    private async Task<IReadOnlyList<PendingImport>> AllAsync()
    {
        List<PendingImport> all = [];
        foreach (var file in folders.Imports.EnumerateFiles("*.json"))
        {
            if (await ReadAsync(file.FullName) is { } import)
                all.Add(import);
        }

        return all;
    }

    /// <summary>Null also for what a full disk or a power cut left: it is nobody's, and goes when its day is over.</summary>
    private static async Task<PendingImport?> ReadAsync(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<PendingImport>(await File.ReadAllTextAsync(file));
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static bool IsToken(string? text) => text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);

    private string FactsOf(string token) => Path.Combine(folders.Imports.FullName, $"{token}.json");

    private string ContentOf(string token) => Path.Combine(folders.Imports.FullName, $"{token}.file");
}
