using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Data;

/// <summary>In a folder beside the database.</summary>
public sealed class FilesInFolder(SiteFolders folders) : KeptFiles
{
    public override Task<IReadOnlyList<string>> NamesAsync() =>
        Task.FromResult<IReadOnlyList<string>>(folders.Imports.Exists ? [.. folders.Imports.EnumerateFiles().Select(file => file.Name)] : []);

    public override async Task<byte[]?> ReadAsync(string name)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(name));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public override async Task WriteAsync(string name, byte[] content)
    {
        folders.Imports.Create();
        await File.WriteAllBytesAsync($"{PathOf(name)}.new", content);
        File.Move($"{PathOf(name)}.new", PathOf(name), overwrite: true);
    }

    public override Task DeleteAsync(string name)
    {
        File.Delete(PathOf(name));
        return Task.CompletedTask;
    }

    public override Task DeleteFromBeforeAsync(DateTime utc)
    {
        foreach (var left in folders.Imports.Exists ? folders.Imports.EnumerateFiles().Where(file => file.LastWriteTimeUtc < utc) : [])
            left.Delete();
        return Task.CompletedTask;
    }

    private string PathOf(string name) => Path.Combine(folders.Imports.FullName, name);
}
