using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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

    [FromQuery(Name = "parcours")] public string? Track { get; set; }
    [FromQuery(Name = "format")] public string? Format { get; set; }
    [FromQuery(Name = "lieu")] public string? Venue { get; set; }
    [FromQuery(Name = "salle")] public string? Room { get; set; }
    [FromQuery(Name = "acces")] public string? Access { get; set; }
    [FromQuery(Name = "vue")] public string? View { get; set; }

    /// <summary>Of the whole request: other pages read them too.</summary>
    [BindNever]
    public Needs Needs { get; set; } = Needs.None;

    public bool IsGrid => View == Grid;

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
