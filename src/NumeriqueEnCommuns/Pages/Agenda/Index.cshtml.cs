using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Agenda;

/// <summary>How to make an agenda, and the way to one that is known by its code.</summary>
[ReadsQuery("code", IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Written { get; set; }

    public IActionResult OnGet()
    {
        var typed = TypedCode.In(Written);
        if (typed.Length > 0)
            return Redirect(AgendaCode.Read(typed) is { } code ? AgendaPath.Of(code) : $"{AgendaPath.Root}/{Uri.EscapeDataString(typed)}");

        Head = new PageHead("Mon agenda", "Choisissez des sessions : votre agenda est une adresse, sans compte, à suivre dans votre calendrier.", AgendaPath.Root, Section.Agenda);
        return Page();
    }
}
