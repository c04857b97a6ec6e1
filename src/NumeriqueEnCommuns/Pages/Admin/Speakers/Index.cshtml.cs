using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Pages.Admin.Shared;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Speakers;

public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public const string Persons = "personnes", Organisations = "organisations", Idle = "sans-session";

    public override string Title => "Intervenant·e·s";
    public override AdminSection Section => AdminSection.Content;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-n")]
    public string? PageNumber { get; set; }

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [new("Personnes", Persons), new("Organisations", Organisations), new("Sans aucune session", Idle)];

    private const int PerPage = 50;

    public Pagination Pages { get; private set; } = null!;

    /// <summary>Those of the page.</summary>
    public IReadOnlyList<Speaker> Shown { get; private set; } = [];

    /// <summary>Sessions of each.</summary>
    public Uses Uses { get; private set; } = Uses.None;

    /// <summary>Pairs that are probably one.</summary>
    public IReadOnlyList<(Speaker One, Speaker Other)> Pairs { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var all = await db.Speakers.AsNoTracking().Where(speaker => speaker.MergedInto == null).ToListAsync();
        Uses = await Uses.OfAsync(db.Sessions
            .SelectMany(session => session.Participations, (session, participation) => new { session.Id, Speaker = participation.Speaker.Id })
            .Distinct()
            .Select(part => part.Speaker));
        Pairs = Namesakes.Of(all, speaker => speaker.Name);
        Speaker[] found = [.. all.Where(IsAsked).OrderBy(speaker => speaker.SortName, French.Alphabet).ThenBy(speaker => speaker.Id)];
        Pages = new Pagination(PageNumber, found.Length, PathOf, PerPage);
        Shown = Pages.Of(found);
    }

    /// <summary>The same list, on another page.</summary>
    private string PathOf(int page) => QueryHelpers.AddQueryString(AdminPaths.Speakers, new Dictionary<string, string?> { ["q"] = Query, ["type"] = Kind, ["page-n"] = $"{page}" });

    private bool IsAsked(Speaker speaker) => IsCalled(speaker) && Kind switch
    {
        Persons => speaker.Kind is SpeakerKind.Person,
        Organisations => speaker.Kind is SpeakerKind.Organisation,
        Idle => Uses[speaker.Id] == 0,
        _ => true,
    };

    private bool IsCalled(Speaker speaker) =>
        Namesakes.Plain(speaker.Name).Contains(Namesakes.Plain(Query ?? ""), StringComparison.Ordinal);
}
