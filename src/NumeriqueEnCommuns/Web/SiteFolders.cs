using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Web;

/// <summary>Where the site keeps its things: beside the program unless configuration says otherwise.</summary>
public sealed class SiteFolders(IOptions<SiteOptions> options)
{
    public string Database { get; } = Created(Beside(options.Value.Database));

    /// <summary>Keys of what the site signs; they live with the database so that a restart keeps them.</summary>
    public DirectoryInfo Keys => new(Path.Combine(Path.GetDirectoryName(Database)!, "keys"));

    /// <summary>Files that wait to be imported, each for the account that brought it.</summary>
    public DirectoryInfo Imports => new(Path.Combine(Path.GetDirectoryName(Database)!, "imports"));

    /// <summary>Copies of the database, made every day.</summary>
    public DirectoryInfo Backups => new(Path.Combine(Path.GetDirectoryName(Database)!, "backups"));

    /// <summary>Fails with a sentence where there is no edition or no telling which.</summary>
    public string Edition()
    {
        var folder = Beside(options.Value.DataFolder);
        if (options.Value.Edition is { } name)
            return Path.Combine(folder, name);

        return Directory.Exists(folder) && Directory.GetDirectories(folder) is [var only]
            ? only
            : throw new EditionRefusedException([new Fault(folder, null, "il faut un seul dossier d’édition, ou le réglage Site:Edition qui nomme le bon")]);
    }

    private static string Beside(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);

    private static string Created(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
