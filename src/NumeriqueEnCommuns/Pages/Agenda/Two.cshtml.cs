using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Pages.Agenda;

/// <summary>Two people's agendas together. Stars and links act on the first.</summary>
[MadeForOne]
public sealed class TwoModel(PublishedProgramme programme, Carried carried) : PublicPage(programme)
{
    [BindProperty(SupportsGet = true, Name = "one")]
    public string WrittenOne { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "other")]
    public string WrittenOther { get; set; } = "";

    public AgendaCode? One { get; private set; }
    public AgendaCode? Other { get; private set; }

    /// <summary>Null where one of the codes is none.</summary>
    public TwoAgendas? Both { get; private set; }

    public IActionResult OnGet()
    {
        (One, Other) = (AgendaCode.Read(WrittenOne), AgendaCode.Read(WrittenOther));
        if (One is null || Other is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            Head = new PageHead("Agenda introuvable", null, null, Section.Agenda);
            return Page();
        }

        if (Request.Path.Value != AgendaPath.Of(One, Other))
            return RedirectPermanent(AgendaPath.Of(One, Other));

        (carried.Agenda, carried.OtherAgenda) = (One, Other);
        Both = TwoAgendas.Of(Programme, One, Other);
        Head = new PageHead("Deux agendas", "Deux sélections de sessions, et où elles se rejoignent.", null, Section.Agenda);
        return Page();
    }
}
