using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Feeds.Json;
using NumeriqueEnCommuns.Feeds.Texts;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>Every format in which the whole programme is offered, in the order of the page that lists them.</summary>
public static class AllFeeds
{
    public static readonly IReadOnlyList<Feed> OfTheWhole =
    [
        new("/programme.ics", ProgrammeCalendar.MediaType, "Calendrier (iCalendar)",
            "Pour s’abonner depuis son agenda ; chaque jour, parcours, salle, lieu, personne et session a aussi le sien.",
            source => new ProgrammeCalendar(source, "/programme").Of(source.Programme.Edition.Name, source.Programme.Sessions)),
        new(ChangesAtom.Path, ChangesAtom.MediaType, "Changements (Atom)",
            "Pour suivre ce qui change dans un lecteur de flux ou un site.", ChangesAtom.Of) { IsProgramme = false },
        new(ProgrammeJsonWriter.Path, ProgrammeJsonWriter.MediaType, "JSON du programme entier",
            "Pour vos propres programmes : tout ce que le public peut savoir, avec des identifiants stables.", ProgrammeJsonWriter.Of) { Content = typeof(ProgrammeJson) },
        new("/programme.md", MarkdownProgramme.MediaType, "Markdown",
            "Pour un wiki, une note ou un cahier : le programme et ses textes.", MarkdownProgramme.Of),
        new("/programme.txt", PlainProgramme.MediaType, "Texte",
            "Pour un terminal ou un message : les horaires, les salles et les noms.", PlainProgramme.Of),
    ];
}
