namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>What the schedule formats do not settle, and how it is settled here: for whoever writes a reader.</summary>
public static class ScheduleChoices
{
    public static readonly IReadOnlyList<string> Sentences =
    [
        "L’identifiant entier et le guid d’une session sont les siens pour toujours : ni un déplacement, ni un nouveau titre, ni une annulation ne les change.",
        "Une session annulée n’est plus dans schedule.xml ni dans la version 1, qui n’ont pas de mot pour le dire ; elle est dans la version 2 avec l’état « CANCELED », dans les calendriers et dans les tableaux.",
        "Une entrée sans heure ne peut figurer dans aucun des trois formats ; elle est dans les calendriers et dans les tableaux.",
        "Une fin non annoncée est comptée comme une heure, et la description le dit.",
        "Une entrée de plus de 23h59 est ramenée à cette durée dans schedule.xml et dans le champ « duration » de la version 1, dont les lecteurs n’en savent pas davantage ; la description dit la vraie fin.",
        "La journée va de 4h à 3h59 : ce qui commence plus tôt appartient à la nuit de la veille.",
        "Un bloc laisse la place à ses interventions dès que chacune a son heure ; jusque-là, il les représente, et sa description les énumère.",
        "Une salle porte le nom de la salle suivi de celui du lieu ; la version 2 donne aussi le lieu comme bâtiment de la salle.",
        "Ce qui n’a pas de salle se trouve dans une salle du nom du lieu, ou dans « Lieu non annoncé » ; un numéro distingue ce qui a lieu en même temps.",
        "Les accueils, repas et soirées sont du type « Pause » dans schedule.xml et la version 1, et « BREAK » dans la version 2. Ajoutez « ?pauses=non » à l’adresse pour les laisser de côté.",
        "Dans la version 2, une session hors parcours appartient au parcours « hors-parcours », puisqu’il en faut un.",
        "Une personne annoncée sous réserve n’est nommée que dans la description.",
        "La licence se trouve dans « conference.meta » en JSON, dans un commentaire en XML, et dans l’en-tête « Link » de chaque réponse.",
    ];
}
