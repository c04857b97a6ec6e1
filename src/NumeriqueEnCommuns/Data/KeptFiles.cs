namespace NumeriqueEnCommuns.Data;

/// <summary>Files that people brought and the site keeps for a while, each under a name that the site made; every instance finds those of the others.</summary>
public abstract class KeptFiles
{
    public abstract Task<IReadOnlyList<string>> NamesAsync();

    /// <summary>Null where there is none of that name.</summary>
    public abstract Task<byte[]?> ReadAsync(string name);

    /// <summary>Whole or not at all: nobody reads what is half written.</summary>
    public abstract Task WriteAsync(string name, byte[] content);

    public abstract Task DeleteAsync(string name);

    public abstract Task DeleteFromBeforeAsync(DateTime utc);
}
