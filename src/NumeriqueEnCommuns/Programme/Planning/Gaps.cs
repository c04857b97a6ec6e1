using static NumeriqueEnCommuns.Programme.FrenchText;

namespace NumeriqueEnCommuns.Programme.Planning;

/// <summary>What a session lacks, and what is still to be checked in it.</summary>
internal static class Gaps
{
    public static IEnumerable<Problem> Of(Plan plan) => plan.Sessions.SelectMany(session => Of(session, plan));

    private static IEnumerable<Problem> Of(Session session, Plan plan) =>
    [
        .. Missing(session, plan).OfType<Problem>(),
        .. TwiceIn(session),
        .. session.ToConfirm.Select(point => Doubt(session, point)),
    ];

    private static IEnumerable<Problem?> Missing(Session session, Plan plan)
    {
        var name = Quoted(session.Title);
        var when = Placing.Of(session).When;
        var isContent = !session.Format.IsBreak;
        yield return UnlessPublic(session);
        yield return session is { Start: null, Parent: null }
            ? Problem(ProblemKind.NoHour, $"{name} n’a pas d’horaire ({when}).", session, SessionPart.Hours)
            : null;
        yield return isContent && session is { Start: not null, End: null }
            ? Problem(ProblemKind.NoEnd, $"{name} n’a pas d’heure de fin ({when}).", session, SessionPart.Hours)
            : null;
        yield return Placeless(session);
        yield return isContent && string.IsNullOrWhiteSpace(session.Abstract)
            ? Problem(ProblemKind.NoText, $"{name} n’a pas de texte de présentation.", session, SessionPart.Text)
            : null;
        yield return isContent && session.Participations.Count == 0 && !plan.TalksOf(session).Any()
            ? Problem(ProblemKind.NoSpeaker, $"{name} n’a pas d’intervenant·e.", session, SessionPart.People)
            : null;
    }

    /// <summary>A talk is where its block is; a meal or a welcome needs no room, but people must know where to go.</summary>
    private static Problem? Placeless(Session session)
    {
        if (session.Room is not null || session.Parent is not null || session.Format.IsBreak && session.Venue is not null)
            return null;

        var when = Placing.Of(session).When;
        var sentence = session.Venue is { } venue
            ? $"{Quoted(session.Title)} n’a pas de salle ({MeetingWords.NameOf(venue)}, {when})."
            : $"{Quoted(session.Title)} n’a ni salle ni lieu ({when}).";
        return Problem(ProblemKind.NoRoom, sentence, session, SessionPart.Room);
    }

    private static Problem? UnlessPublic(Session talk)
    {
        if (talk is not { Status: SessionStatus.Published, Parent: { Status: not SessionStatus.Published } block })
            return null;

        var state = block.Status is SessionStatus.Draft ? "est encore un brouillon" : "est annulé";
        var sentence = $"{Quoted(talk.Title)} est publiée, mais son bloc {Quoted(block.Title)} {state}.";
        return new(ProblemKind.BlockNotPublished, sentence, [talk, block], new Repair.InSession(block, SessionPart.Status));
    }

    private static IEnumerable<Problem> TwiceIn(Session session) => session.Participations
        .CountBy(participation => (participation.Speaker.MergedInto ?? participation.Speaker).Name)
        .Where(one => one.Value > 1)
        .Select(one => Problem(ProblemKind.SpeakerListedTwice, $"{one.Key} figure plusieurs fois dans {Quoted(session.Title)}.", session, SessionPart.People));

    private static Problem Doubt(Session session, PointToConfirm point)
    {
        var note = string.IsNullOrWhiteSpace(point.Note) ? "" : $" {point.Note}";
        return Problem(ProblemKind.ToConfirm, $"{Words(point.What)} à confirmer pour {Quoted(session.Title)}.{note}", session, SessionPart.ToConfirm);
    }

    private static string Words(Aspect aspect) => aspect switch
    {
        Aspect.Day => "Jour",
        Aspect.Time => "Horaire",
        Aspect.Room => "Salle",
        Aspect.People => "Intervenant·e·s",
        _ => "Ordre de passage",
    };

    private static Problem Problem(ProblemKind kind, string sentence, Session session, SessionPart part) =>
        new(kind, sentence, [session], new Repair.InSession(session, part));
}
