using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Speakers;

public sealed class SpeakerModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    public PublishedSpeaker Speaker { get; private set; } = null!;
    public IReadOnlyList<string> Affiliations { get; private set; } = [];
    public FittingEntries Fitting { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        if (Programme.Speaker(slug) is not { } speaker)
            return NotFound();

        Speaker = speaker;
        Affiliations = [.. Programme.AffiliationsOf(speaker)];
        var sessions = Programme.SessionsOf(speaker).ToList();
        Fitting = FittingEntries.Of(sessions.Select(session => new ProgrammeEntry(session, [])), needs);
        Head = new PageHead(speaker.Name, $"{speaker.Name} à {Programme.Edition.Name} : {French.List([.. sessions.Select(session => session.Title)])}.", speaker.Path, Section.Speakers, Calendar: new CalendarOffer(speaker.Path, $"Les sessions avec {speaker.Name}."));
        return Page();
    }

    public PublishedParticipation ParticipationIn(PublishedSession session) =>
        session.Participations.First(participation => participation.Speaker == Speaker);
}
