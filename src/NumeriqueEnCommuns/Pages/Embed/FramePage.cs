using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Embed;

/// <summary>One part, as a page for a frame or, with <c>?forme=fragment</c>, as a piece of HTML without style.</summary>
[FramedAnywhere, OpenToAll, EnableCors(OpenToAll.Policy), ReadsQuery("forme")]
public abstract class FramePage(PublishedProgramme programme) : PublicPage(programme)
{
    public const string Fragment = "fragment";

    public Part Part { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "forme")]
    public string? Form { get; set; }

    public bool IsFragment => Form == Fragment;

    protected IActionResult Show(Part? part)
    {
        if (part is null)
            return NotFound();

        Part = part;
        Head = new PageHead(part.Title, null, null);
        return Page();
    }
}

/// <summary>A day, a track, somebody's sessions.</summary>
public sealed class FrameModel(PublishedProgramme programme) : FramePage(programme)
{
    public IActionResult OnGet(string kind, string slug) => Show(Part.Of(Programme, kind, slug));
}

/// <summary>What is on and what comes next.</summary>
[TellsTheTime]
public sealed class NextModel(PublishedProgramme programme, SiteClock clock) : FramePage(programme)
{
    public IActionResult OnGet() => Show(Part.OfNext(Programme, clock.Now));
}
