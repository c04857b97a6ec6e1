using System.Text;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Programme;

/// <summary>The filters as they stand in the address, in French and by slug.</summary>
public sealed class ProgrammeQuery
{
    public const string Grid = "grille";
    public const string OnInvitation = "invitation";
    public const string Open = "libre";

    [FromQuery(Name = "parcours")] public string? Track { get; set; }
    [FromQuery(Name = "format")] public string? Format { get; set; }
    [FromQuery(Name = "lieu")] public string? Venue { get; set; }
    [FromQuery(Name = "salle")] public string? Room { get; set; }
    [FromQuery(Name = "acces")] public string? Access { get; set; }
    [FromQuery(Name = "vue")] public string? View { get; set; }

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
        };
        var isKnown = (filter.Track is null, filter.Format is null, filter.Venue is null, filter.Room is null, filter.Access is null)
            == (IsBlank(Track), IsBlank(Format), IsBlank(Venue), IsBlank(Room), IsBlank(Access));
        return isKnown ? filter : null;
    }

    /// <summary>The same filters at another address or in another view.</summary>
    public string Address(string path, bool grid)
    {
        var parts = new (string Name, string? Value)[] { ("parcours", Track), ("format", Format), ("lieu", Venue), ("salle", Room), ("acces", Access), ("vue", grid ? Grid : null) };
        var address = new StringBuilder(path);
        foreach (var (name, value) in parts.Where(part => !IsBlank(part.Value)))
            address.Append(address.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value!));
        return address.ToString();
    }

    private static T? Found<T>(string? slug, Func<string, T?> find) where T : class => IsBlank(slug) ? null : find(slug!);

    private static bool IsBlank(string? value) => string.IsNullOrWhiteSpace(value);
}
