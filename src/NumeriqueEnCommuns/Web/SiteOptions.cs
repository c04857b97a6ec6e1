using System.ComponentModel.DataAnnotations;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the person who runs the site chooses. Paths are relative to the program's folder.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>
    /// The address by which the public reaches the site, for absolute links (sharing, search engines, feeds).
    /// Without it, they are made from the request.
    /// </summary>
    [Url]
    public string? PublicAddress { get; init; }

    /// <summary>Folder of editions; the one that fills an empty database is the only one in it, or <see cref="Edition"/>.</summary>
    [Required]
    public string DataFolder { get; init; } = "data";

    /// <summary>Name of the edition's folder, where there are several.</summary>
    public string? Edition { get; init; }

    [Required]
    public string Database { get; init; } = "App_Data/programme.db";

    /// <summary>Seconds that a save waits for a database that another program holds.</summary>
    [Range(1, 300)]
    public int Patience { get; init; } = 30;

    /// <summary>How many open pages may be told of changes at once: each holds a connection and a few kilobytes.</summary>
    [Range(0, 100_000)]
    public int LiveStreams { get; init; } = 2000;
}
