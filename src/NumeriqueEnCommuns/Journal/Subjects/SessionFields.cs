using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>The fields of a session that are more than a line, each written by the session's own verb.</summary>
internal static class SessionFields
{
    public static Field Hours { get; } = new()
    {
        Name = SessionSubject.Hours,
        Label = "horaire",
        Read = session => Notation.Write(SessionHours.Of((Session)session)),
        Write = (session, value, _) =>
        {
            var hours = Notation.Read<SessionHours>(value!);
            ((Session)session).Reschedule(hours.Day, hours.Start, hours.End, hours.LastDay);
        },
        Refusal = (_, value, _) => value is null ? "Choisissez un jour." : Notation.Read<SessionHours>(value).Fault()?.Sentence,
        Show = (value, _) => Wording.Of(Notation.Read<SessionHours>(value!)),
    };

    public static Field Place { get; } = new()
    {
        Name = SessionSubject.Place,
        Label = "lieu",
        Nature = Nature.Choice,
        Read = session => SessionPlace.Of((Session)session) is { } place ? Notation.Write(place) : null,
        Write = (session, value, references) => Move((Session)session, PlaceIn(value), references),
        Refusal = (_, value, references) => PlaceIn(value) switch
        {
            { Room: { } room } when !references.Has(SubjectKind.Room, room) => "Cette salle n’existe plus. Choisissez-en une autre.",
            { Room: null, Venue: { } venue } when !references.Has(SubjectKind.Venue, venue) => "Ce lieu n’existe plus. Choisissez-en un autre.",
            _ => null,
        },
        Show = (value, names) => PlaceIn(value) switch
        {
            { Room: { } room } => names.Of(SubjectKind.Room, room),
            { Venue: { } venue } => $"{names.Of(SubjectKind.Venue, venue)}, salle non précisée",
            _ => "aucun",
        },
    };

    public static Field People { get; } = FieldsOf<Session>.List(
        SessionSubject.People, "intervenant·e·s",
        session => session.Participations.OrderBy(participation => participation.Order).Select(SessionPerson.Of),
        (session, people, references) => session.Participations.Become(people.Select((person, order) => new Participation
        {
            Speaker = references.SpeakerToday(person.Speaker),
            Role = person.Role,
            Order = order,
            Affiliation = person.Affiliation,
            Tentative = person.Tentative,
        })),
        (person, names) => Wording.Of(person, names),
        (person, references) => !references.Has(SubjectKind.Speaker, person.Speaker) ? "L’une des personnes n’existe plus. Retirez-la."
            : FieldsOf<Session>.LineRefusal("affiliation", person.Affiliation, isRequired: false));

    public static Field ToConfirm { get; } = FieldsOf<Session>.List(
        SessionSubject.ToConfirm, "à confirmer",
        session => session.ToConfirm, (session, points, _) => session.ToConfirm.Become(points),
        (point, _) => point.Note is null ? Wording.Of(point.What) : $"{Wording.Of(point.What)} ({point.Note})");

    /// <summary>A session that was public once is so for life.</summary>
    public static Field State { get; } = new()
    {
        Name = SessionSubject.State,
        Label = "statut",
        Nature = Nature.Choice,
        Read = session => Notation.Write(SessionState.Of((Session)session)),
        Write = (session, value, _) => Announce((Session)session, Notation.Read<SessionState>(value!)),
        Refusal = (session, value, _) => Notation.Read<SessionState>(value!).Status is SessionStatus.Draft && session is Session { Status: not SessionStatus.Draft }
            ? "Une session publiée ne redevient pas un brouillon : son adresse doit répondre toujours. Annulez-la plutôt."
            : null,
        Show = (value, _) => Wording.Of(Notation.Read<SessionState>(value!)),
    };

    public static string? BlockRefusal(Session? talk, int block, References references) =>
        talk?.Id == block ? "Une session ne peut pas être son propre bloc."
        : references.Session(block).Parent is not null ? "Ce bloc fait déjà partie d’un autre bloc. Choisissez-en un autre."
        : talk is not null && references.HasTalks(talk.Id) ? "Cette session est elle-même un bloc : elle ne peut pas entrer dans un autre."
        : null;

    private static SessionPlace? PlaceIn(string? value) => value is null ? null : Notation.Read<SessionPlace>(value);

    private static void Move(Session session, SessionPlace? place, References references)
    {
        if (place?.Room is { } room)
            session.MoveTo(references.Room(room));
        else if (place?.Venue is { } venue)
            session.MoveTo(references.Venue(venue));
        else
            session.LeaveRoom();
    }

    private static void Announce(Session session, SessionState state)
    {
        if (state.Status is SessionStatus.Draft)
            return;

        session.Publish();
        if (state.Status is SessionStatus.Cancelled)
            session.Cancel(state.CancelledAt ?? throw new InvalidOperationException("A cancellation has a date."), state.Reason);
    }
}
