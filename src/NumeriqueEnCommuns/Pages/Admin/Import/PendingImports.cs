using System.Security.Cryptography;
using System.Text.Json;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Import.Reconciling;

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
/// of trust: a token comes from an address, and becomes part of a name only once it has been found to be one.
/// </summary>
public sealed class PendingImports(KeptFiles files, TimeProvider clock)
{
    private const string Facts = ".json";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>In the place of the one that the account had.</summary>
    public async Task<PendingImport> KeepAsync(string account, string fileName, byte[] bytes, bool isTable)
    {
        foreach (var other in await AllAsync())
        {
            if (other.AccountId == account || other.Expires <= clock.GetUtcNow())
                await ForgetAsync(other);
        }

        await files.DeleteFromBeforeAsync((clock.GetUtcNow() - Kept).UtcDateTime);
        var import = new PendingImport(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), account, fileName, clock.GetUtcNow() + Kept) { IsTable = isTable };
        await files.WriteAsync(ContentOf(import.Token), bytes);
        await SaveAsync(import);
        return import;
    }

    /// <summary>Null where there is none, or it is somebody else's, or its day is over.</summary>
    public async Task<PendingImport?> FindAsync(string account, string? token) =>
        IsToken(token) && await ReadAsync(FactsOf(token!)) is { } import && import.AccountId == account && import.Expires > clock.GetUtcNow() ? import : null;

    public async Task<byte[]> BytesAsync(PendingImport import) =>
        await files.ReadAsync(ContentOf(import.Token)) ?? throw new FileNotFoundException("The file of an import went before its facts.");

    public Task SaveAsync(PendingImport import) => files.WriteAsync(FactsOf(import.Token), JsonSerializer.SerializeToUtf8Bytes(import));

    /// <summary>Its content goes at once; that it is done is known for the rest of its day, to whoever presses twice.</summary>
    public async Task DoneAsync(PendingImport import, string path)
    {
        await SaveAsync(import with { DonePath = path });
        await files.DeleteAsync(ContentOf(import.Token));
    }

    private async Task ForgetAsync(PendingImport import)
    {
        await files.DeleteAsync(FactsOf(import.Token));
        await files.DeleteAsync(ContentOf(import.Token));
    }

    private async Task<IReadOnlyList<PendingImport>> AllAsync()
    {
        List<PendingImport> all = [];
        foreach (var name in (await files.NamesAsync()).Where(name => name.EndsWith(Facts, StringComparison.Ordinal)))
        {
            if (await ReadAsync(name) is { } import)
                all.Add(import);
        }

        return all;
    }

    /// <summary>Null also for what a full disk or a power cut left: it is nobody's, and goes when its day is over.</summary>
    private async Task<PendingImport?> ReadAsync(string name)
    {
        try
        {
            return await files.ReadAsync(name) is { } facts ? JsonSerializer.Deserialize<PendingImport>(facts) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsToken(string? text) => text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);

    private static string FactsOf(string token) => token + Facts;

    private static string ContentOf(string token) => $"{token}.file";
}
