using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Pages.Agenda;

/// <summary>The sessions that an address names, as somebody's day.</summary>
[MadeForOne]
[ReadsQuery(WayKey, OtherKey)]
public sealed class AgendaModel(PublishedProgramme programme, Carried carried, SiteAddress site, Needs needs) : PublicPage(programme)
{
    public const string WayKey = "trajet";
    public const string OnFoot = "a-pied";
    public const string WithoutSteps = "sans-marches";

    private const string OtherKey = "avec";

    [BindProperty(SupportsGet = true, Name = "code")]
    public string Written { get; set; } = "";

    /// <summary>Null where what stands in the address is none.</summary>
    public AgendaCode? Code { get; private set; }

    public AgendaPlan Plan { get; private set; } = null!;

    /// <summary>To be sent or filmed.</summary>
    public string Address => site.Of(AgendaPath.Of(Code!));

    public bool IsStepFree => Asked(WayKey) is { } way ? way == WithoutSteps : needs.StepFree;

    /// <summary>How many times one would have to be in two places, or to run, or could not go.</summary>
    public int Problems => Plan.Days.SelectMany(day => day.Stops).Count(stop => stop.Clashes.Count > 0 || stop.Way is { IsTooLong: true } || !needs.Allow(stop.Session));

    public IActionResult OnGet()
    {
        Code = AgendaCode.Read(Written);
        if (Code is null)
            return Mistyped();
        if (Code.IsEmpty)
            return Redirect(AgendaPath.Root);
        if (Asked(OtherKey) is { } other)
            return Redirect($"{AgendaPath.Root}/{Code}+{Uri.EscapeDataString(TypedCode.In(other))}");
        if (Request.Path.Value != AgendaPath.Of(Code))
            return RedirectPermanent(AgendaPath.Of(Code));

        carried.Agenda = Code;
        Plan = AgendaPlan.Of(Programme, Code, IsStepFree, needs);
        Head = new PageHead("Agenda", "Une sélection de sessions.", null, Section.Agenda, Calendar: new CalendarOffer(AgendaPath.Of(Code), "Vos sessions, à jour des changements.") { IsList = false });
        return Page();
    }

    private string? Asked(string key) => Request.Query[key] is [{ } first, ..] && !string.IsNullOrWhiteSpace(first) ? first : null;

    private PageResult Mistyped()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        Head = new PageHead("Agenda introuvable", null, null, Section.Agenda);
        return Page();
    }
}
