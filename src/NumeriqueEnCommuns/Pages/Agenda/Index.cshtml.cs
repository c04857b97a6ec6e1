using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Agenda;

/// <summary>How to make an agenda, and the way to one that is known by its code.</summary>
[ReadsQuery("code", IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme, Carried carried) : PublicPage(programme)
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Written { get; set; }

    public IActionResult OnGet()
    {
        if (AgendaCode.Read(TypedCode.In(Written)) is { } code)
            return Redirect(carried.Along(AgendaPath.Of(code)));
        if (!string.IsNullOrWhiteSpace(Written))
            return Redirect(carried.Along($"{AgendaPath.Root}/{Uri.EscapeDataString(TypedCode.In(Written))}"));

        Head = new PageHead("Mon agenda", "Choisissez des sessions : votre agenda est une adresse, sans compte, à suivre dans votre calendrier.", AgendaPath.Root, Section.Agenda);
        return Page();
    }
}
