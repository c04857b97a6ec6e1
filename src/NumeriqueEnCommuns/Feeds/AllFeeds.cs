using NumeriqueEnCommuns.Feeds.Calendars;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Every format in which the whole programme is offered, in the order of the page that lists them.</summary>
public static class AllFeeds
{
    public static readonly IReadOnlyList<Feed> OfTheWhole =
    [
        new("/programme.ics", ProgrammeCalendar.MediaType, "Calendrier (iCalendar)",
            "Pour s’abonner depuis son agenda ; chaque jour, parcours, salle, lieu, personne et session a aussi le sien.",
            source => new ProgrammeCalendar(source, "/programme").Of(source.Programme.Edition.Name, source.Programme.Sessions)),
    ];
}
