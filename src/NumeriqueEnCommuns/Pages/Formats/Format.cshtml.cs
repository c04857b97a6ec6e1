using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Formats;

[ReadsQuery(PageNumber.Key)]
public sealed class FormatModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    public PublishedFormat Format { get; private set; } = null!;
    public DayByDay Sessions { get; private set; } = null!;

    public bool IsEmpty => !Programme.SessionsOf(Format).Any();

    public IActionResult OnGet(string slug)
    {
        if (Programme.Format(slug) is not { } format)
            return NotFound();

        Format = format;
        // talks stand under their block
        Sessions = DayByDay.Of(Programme, Programme.SessionsOf(format).Where(session => session.Block?.Format != format), needs, Request.Query[PageNumber.Key], new EntryShape { ShowsFormat = false });
        Head = new PageHead(format.Plural, $"{format.Plural} à {Programme.Edition.Name}.", format.Path, Section.Programme).OnPage(Sessions.List.Number, isPart: !needs.IsEmpty);
        return Page();
    }
}
