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
    public string? PublicAddress { get; init; }

    /// <summary>Folder of editions; the one that fills an empty database is the only one in it, or <see cref="Edition"/>.</summary>
    [Required]
    public string DataFolder { get; init; } = "data";

    /// <summary>Name of the edition's folder, where there are several.</summary>
    public string? Edition { get; init; }

    /// <summary>The SQLite file. What else the site keeps lies beside it, whatever the database.</summary>
    [Required]
    public string Database { get; init; } = "App_Data/programme.db";

    /// <summary>Connection string of the PostgreSQL database that is used in the place of the file: several instances may share it.</summary>
    [PostgreSqlDatabase]
    public string? PostgreSql { get; init; }

    /// <summary>Names to which the site answers besides that of its public address: « exemple.fr », « *.exemple.fr ».</summary>
    public string[] Hosts { get; init; } = [];

    /// <summary>Addresses (10.0.0.7) or networks (10.0.0.0/8) of the proxies in front, whose word on the visitor's address and on https is believed.</summary>
    public string[] Proxies { get; init; } = [];

    /// <summary>Whether browsers are told to ask subdomains by https only as well. Only who has them all on https can say so.</summary>
    public bool HttpsOnSubdomains { get; init; }

    /// <summary>Whom to tell of a weakness of the site: an e-mail, or an address in https:, mailto: or tel:. Without it there is no security.txt.</summary>
    public string? SecurityContact { get; init; }

    /// <summary>Seconds that a save waits for a database that another program holds.</summary>
    [Range(1, 300)]
    public int Patience { get; init; } = 30;

    /// <summary>How many open pages may be told of changes at once: each holds a connection and a few kilobytes.</summary>
    [Range(0, 100_000)]
    public int LiveStreams { get; init; } = 5000;

    /// <summary>How many of them from one address: a whole conference may stand behind it.</summary>
    [Range(1, 100_000)]
    public int LiveStreamsPerAddress { get; init; } = 2500;

    /// <summary>How many pages that no cache holds are made at once; two for each core unless said.</summary>
    [Range(1, 10_000)]
    public int? PagesAtOnce { get; init; }

    /// <summary>How many more wait for their turn; the next ones are asked to come back.</summary>
    [Range(0, 100_000)]
    public int PagesWaiting { get; init; } = 500;

    /// <summary>A request that takes longer is a warning in the log.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan SlowRequest { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many sign-ins are refused to one address in five minutes before it has to wait.</summary>
    [Range(1, 100_000)]
    public int RefusedSignIns { get; init; } = 100;
}
