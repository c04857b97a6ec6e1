using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class SessionSubject : SubjectOf<Session>
{
    public const string Title = "title", Abstract = "abstract", Hours = "hours", Place = "place", Format = "format", Track = "track",
        Parent = "parent", Access = "access", SignLanguage = "hasSignLanguage", Captions = "hasCaptions", People = "people", ToConfirm = "toConfirm", Resources = "resources", State = "state", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Session;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Session>.Fixed("guid", "identifiant", session => session.Guid.ToString()),
        FieldsOf<Session>.Line(Title, "titre", session => session.Title, (session, value) => session.Title = value!, isRequired: true),
        SlugField.Of<Session>(SubjectKind.Session, session => session.Id, session => session.Slug, (session, value) => session.Slug = value, (_, slug) => $"/sessions/{slug}"),
        FieldsOf<Session>.Prose(Abstract, "présentation", session => session.Abstract, (session, value) => session.Abstract = value),
        SessionFields.Hours,
        SessionFields.Place,
        FieldsOf<Session>.Reference(Format, "format", SubjectKind.Format, session => session.Format.Id, (session, id, references) => session.Format = references.Format(id!.Value), isRequired: true),
        FieldsOf<Session>.Reference(Track, "parcours", SubjectKind.Track, session => session.Track?.Id, (session, id, references) => session.Track = id is { } track ? references.Track(track) : null),
        FieldsOf<Session>.Reference(Parent, "bloc", SubjectKind.Session, session => session.Parent?.Id, (session, id, references) => session.Parent = id is { } block ? references.Session(block) : null, refusal: SessionFields.BlockRefusal),
        FieldsOf<Session>.Choice(Access, "accès", session => session.Access, (session, value) => session.Access = value, Wording.Of),
        FieldsOf<Session>.Flag(SignLanguage, "interprétée en LSF", session => session.HasSignLanguage, (session, value) => session.HasSignLanguage = value),
        FieldsOf<Session>.Flag(Captions, "sous-titrée", session => session.HasCaptions, (session, value) => session.HasCaptions = value),
        SessionFields.People,
        SessionFields.ToConfirm,
        FieldsOf<Session>.List(Resources, "ressources", session => session.Resources, (session, items, _) => session.Resources.Become(items), ResourceField.Show, ResourceField.Refusal),
        SessionFields.State,
    ];

    protected override IQueryable<Session> Whole(IQueryable<Session> things) => things
        .Include(session => session.Format)
        .Include(session => session.Track)
        .Include(session => session.Room)
        .Include(session => session.Venue)
        .Include(session => session.Parent)
        .Include(session => session.Participations.OrderBy(participation => participation.Order)).ThenInclude(participation => participation.Speaker);

    protected override string Called(Session session) => session.Title;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) => new Session
    {
        Id = id,
        Guid = values.TryGetValue("guid", out var guid) ? Guid.Parse(guid!) : Guid.NewGuid(),
        Slug = values[Slug]!,
        Title = values[Title]!,
        Format = references.Format(int.Parse(values[Format]!, System.Globalization.CultureInfo.InvariantCulture)),
    };

    public override async Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default) =>
    [
        .. await db.Sessions.AnyAsync(session => session.Id == id && session.Status != SessionStatus.Draft, cancellation)
            ? new[] { new Obstacle("Elle a été publiée\u202f: son adresse doit répondre toujours. Annulez-la plutôt") } : [],
        .. await InUseAsync(db, talk => EF.Property<int?>(talk, LinkedTo.Parent) == id, cancellation),
    ];
}
