using System.Text;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Programme;

/// <summary>The filters as they stand in the address, in French and by slug.</summary>
public sealed class ProgrammeQuery
{
    public const string Grid = "grille";
    public const string OnInvitation = "invitation";
    public const string Open = "libre";

    private const int LongestShown = 60;

    public string? Track { get; private init; }
    public string? Format { get; private init; }
    public string? Venue { get; private init; }
    public string? Room { get; private init; }
    public string? Access { get; private init; }
    public bool IsGrid { get; private init; }

    /// <summary>Of the whole request: other pages read them too.</summary>
    public Needs Needs { get; private init; } = Needs.None;

    public static ProgrammeQuery Of(IQueryCollection written, Needs needs) => new()
    {
        Track = written["parcours"].FirstOrDefault(),
        Format = written["format"].FirstOrDefault(),
        Venue = written["lieu"].FirstOrDefault(),
        Room = written["salle"].FirstOrDefault(),
        Access = written["acces"].FirstOrDefault(),
        IsGrid = written["vue"].FirstOrDefault() is Grid,
        Needs = needs,
    };

    /// <summary>Null where a value names nothing: then nothing can answer.</summary>
    public SessionFilter? FilterOf(PublishedProgramme programme, PublishedDay? day)
    {
        var filter = new SessionFilter
        {
            Day = day,
            Track = Found(Track, programme.Track),
            Format = Found(Format, programme.Format),
            Venue = Found(Venue, programme.Venue),
            Room = Found(Room, programme.Room),
            Access = Access switch { Open => NumeriqueEnCommuns.Programme.Access.Open, OnInvitation => NumeriqueEnCommuns.Programme.Access.Invitation, _ => null },
            Needs = Needs,
        };
        var isKnown = (filter.Track is null, filter.Format is null, filter.Venue is null, filter.Room is null, filter.Access is null)
            == (IsBlank(Track), IsBlank(Format), IsBlank(Venue), IsBlank(Room), IsBlank(Access));
        return isKnown ? filter : null;
    }

    /// <summary>The same filters at another address or in another view, perhaps without one of them.</summary>
    public string Address(string path, bool grid, string? without = null, Needs? needs = null)
    {
        var address = new StringBuilder(path);
        foreach (var (name, value) in Choices.Append(("vue", grid ? Grid : null)).Where(choice => !IsBlank(choice.Item2) && choice.Item1 != without))
            address.Append(address.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value!));
        return needs is null ? Needs.AddedTo(address.ToString()) : needs.PutInto(address.ToString());
    }

    /// <summary>The filters in force, as they are called on screen, each with the address that leaves it out.</summary>
    public IEnumerable<(string Name, string AddressWithout)> InForce(PublishedProgramme programme, string path) =>
    [
        .. from choice in Choices
           where !IsBlank(choice.Value)
           select (NameOf(choice.Name, choice.Value!, programme), Address(path, IsGrid, without: choice.Name)),
        .. from need in Needs.Chosen
           select (Wording.Of(need), Address(path, IsGrid, needs: Needs.With(need, false))),
    ];

    private (string Name, string? Value)[] Choices =>
        [("parcours", Track), ("format", Format), ("lieu", Venue), ("salle", Room), ("acces", Access)];

    /// <summary>What names nothing is shown as it was written.</summary>
    private static string NameOf(string choice, string value, PublishedProgramme programme) => (choice switch
    {
        "parcours" => programme.Track(value)?.Name,
        "format" => programme.Format(value)?.Name,
        "lieu" => programme.Venue(value)?.ShortName,
        "salle" => programme.Room(value)?.Name,
        _ => value switch { OnInvitation => "Sur invitation", Open => "Sans invitation", _ => null },
    }) ?? (value.Length > LongestShown ? value[..LongestShown] + "…" : value);

    private static T? Found<T>(string? slug, Func<string, T?> find) where T : class => IsBlank(slug) ? null : find(slug!);

    private static bool IsBlank(string? value) => string.IsNullOrWhiteSpace(value);
}
