using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Feeds.Texts;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Somebody's agenda for their own calendar or for a message: whoever has the address has it, and nobody else knows it.</summary>
internal static class AgendaEndpoints
{
    public static void MapAgendas(this RouteGroupBuilder feeds)
    {
        feeds.MapReading($"{AgendaPath.Root}/{{code}}.ics", (FeedSource source, string code) => Answer(code, agenda => new FeedAnswer(
            new ProgrammeCalendar(source with { Needs = Needs.None }, AgendaPath.Of(agenda)).Of($"{source.Programme.Edition.Name} – mon agenda", AgendaPlan.SessionsOf(source.Programme, agenda)), ProgrammeCalendar.MediaType)))
            .WithMetadata(new MadeForOneAttribute());
        feeds.MapReading($"{AgendaPath.Root}/{{code}}.txt", (FeedSource source, string code) => Answer(code, agenda => new FeedAnswer(AgendaText.Of(source, agenda), PlainProgramme.MediaType)))
            .WithMetadata(new MadeForOneAttribute());
        feeds.MapReading($"{AgendaPath.Root}/{{code}}.svg", (FeedSource source, SiteAddress site, string code) => Answer(code, agenda => QrOf(site.Of(AgendaPath.Of(agenda)))))
            .WithMetadata(new MadeForOneAttribute());
    }

    private static IResult QrOf(string address) => QrCode.CanHold(address) ? new FeedAnswer(QrCode.Picture(address), "image/svg+xml") : Results.NotFound();

    private static IResult Answer(string code, Func<AgendaCode, IResult> answer) =>
        AgendaCode.Read(code) is { IsEmpty: false } agenda ? answer(agenda) : Results.NotFound();
}
