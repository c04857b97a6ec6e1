using NumeriqueEnCommuns.Feeds.Calendars;
using NumeriqueEnCommuns.Feeds.Json;
using NumeriqueEnCommuns.Feeds.OneFile;
using NumeriqueEnCommuns.Feeds.Schedules;
using NumeriqueEnCommuns.Feeds.Tables;
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
        new(ProgrammeJsonWriter.Path, ProgrammeJsonWriter.MediaType, "JSON du programme entier",
            "Pour vos propres programmes : tout ce que le public peut savoir, avec des identifiants stables.", ProgrammeJsonWriter.Of) { Content = typeof(ProgrammeJson) },
        new(ScheduleXml.Path, ScheduleXml.MediaType, "Programme pour applications (schedule.xml)",
            "Pour les applications de conférence qui lisent le format de frab, pretalx et du c3voc : Giggity, EventFahrplan, ConfClerk.", ScheduleXml.Of) { HasBreaks = true },
        new(ScheduleJson.Path, ScheduleDocument.MediaType, "Programme pour applications (schedule.json)",
            "Le même en JSON (version 1), rangé par jour et par salle : pour un affichage, un site ou un script.", ScheduleJson.Of) { HasBreaks = true },
        new(ScheduleJson2.Path, ScheduleDocument.MediaType, "Programme pour applications (schedule.json, version 2)",
            "La version suivante du même format, avec les lieux, les pauses et les sessions annulées.", ScheduleJson2.Of) { HasBreaks = true },
        new(NowAndNext.Path, ScheduleDocument.MediaType, "Maintenant et ensuite (JSON)",
            "Pour un écran ou un panneau : dans chaque salle, ce qui a lieu et ce qui suit, à la minute près.", NowAndNext.Of, TellsTheTime: true) { IsProgramme = false, HasBreaks = true },
        new(SessionsTable.Path, Table.MediaType, "Sessions (CSV)",
            "Pour un tableur : une ligne par session, annulées comprises ; des virgules séparent les colonnes.", SessionsTable.Of),
        new(SpeakersTable.Path, Table.MediaType, "Intervenant·e·s (CSV)",
            "Pour un tableur : une ligne par personne ou organisation, avec ses sessions.", SpeakersTable.Of) { IsProgramme = false },
        new("/programme.md", MarkdownProgramme.MediaType, "Markdown",
            "Pour un wiki, une note ou un cahier : le programme et ses textes.", MarkdownProgramme.Of),
        new("/programme.txt", PlainProgramme.MediaType, "Texte",
            "Pour un terminal ou un message : les horaires, les salles et les noms.", PlainProgramme.Of),
        new(ProgrammeFile.Path, ProgrammeFile.MediaType, "Fichier unique (HTML)",
            "Pour le lire sans réseau ou l’envoyer : une page entière, avec ses filtres, qui ne demande rien à personne.", ProgrammeFile.Of) { IsProgramme = false, Policy = FileParts.Policy },
        new(ChangesAtom.Path, ChangesAtom.MediaType, "Changements (Atom)",
            "Pour suivre ce qui change dans un lecteur de flux ou un site.", ChangesAtom.Of) { IsProgramme = false },
    ];
}
