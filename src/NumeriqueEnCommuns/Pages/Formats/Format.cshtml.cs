using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Formats;

public sealed class FormatModel(PublishedProgramme programme) : PublicPage(programme)
{
    public PublishedFormat Format { get; private set; } = null!;
    public IReadOnlyList<PublishedSession> Sessions { get; private set; } = [];

    public IActionResult OnGet(string slug)
    {
        if (Programme.Format(slug) is not { } format)
            return NotFound();

        Format = format;
        // talks stand under their block
        Sessions = [.. Programme.SessionsOf(format).Where(session => session.Block?.Format != format)];
        Head = new PageHead(format.Plural, $"{format.Plural} à {Programme.Edition.Name}.", format.Path, Section.Programme);
        return Page();
    }
}
