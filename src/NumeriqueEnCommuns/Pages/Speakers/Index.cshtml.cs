using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Speakers;

[ReadsQuery("q", "type", IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    public const string People = "personnes";
    public const string Organisations = "organisations";

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Name { get; set; }

    public IReadOnlyList<PublishedSpeaker> Shown { get; private set; } = [];
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Kind) || !string.IsNullOrWhiteSpace(Name);

    public void OnGet()
    {
        Shown = [.. Programme.Speakers.Where(IsOfKind).Where(speaker => speaker.IsCalled(Name))];
        Head = new PageHead("Intervenant·e·s", $"Les personnes et les organisations qui interviennent à {Programme.Edition.Name}.", "/intervenants", Section.Speakers);
    }

    private bool IsOfKind(PublishedSpeaker speaker) => Kind switch
    {
        null or "" => true,
        People => !speaker.IsOrganisation,
        Organisations => speaker.IsOrganisation,
        _ => false,
    };
}
