using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Sessions;

public sealed class SessionModel(PublishedProgramme programme, SiteAddress address) : PublicPage(programme)
{
    public PublishedSession Session { get; private set; } = null!;
    public IReadOnlyList<PublishedSession> Talks { get; private set; } = [];
    public PublishedDay Day => Programme.Days.First(day => day.Date == Session.Day);
    public Surroundings Surroundings { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Session(slug) is not { } session)
            return NotFound();

        Session = session;
        Talks = [.. Programme.TalksOf(session)];
        Surroundings = Surroundings.Of(Programme, session);
        Head = new PageHead(session.Title, Wording.Summary(session), session.Path, Section.Programme, new JsonLd(Programme, address.Of).Of(session),
            new CalendarOffer(session.Path, Talks.Count > 0 ? "Ce bloc et ce qu’il contient." : "Cette session.") { IsList = false });
        return Page();
    }
}
