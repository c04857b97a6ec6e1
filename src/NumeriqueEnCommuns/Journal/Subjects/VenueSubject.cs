using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class VenueSubject : SubjectOf<Venue>
{
    public const string Name = "name", ShortName = "shortName", Street = "street", PostalCode = "postalCode", City = "city", Order = "order", Hours = "hours", Text = "text", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Venue;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Venue>.Fixed("guid", "identifiant", venue => venue.Guid.ToString()),
        FieldsOf<Venue>.Line(Name, "nom", venue => venue.Name, (venue, value) => venue.Name = value!, isRequired: true),
        FieldsOf<Venue>.Line(ShortName, "nom court", venue => venue.ShortName, (venue, value) => venue.ShortName = value),
        SlugField.Of<Venue>(SubjectKind.Venue, venue => venue.Id, venue => venue.Slug, (venue, value) => venue.Slug = value, (_, slug) => $"/lieux/{slug}"),
        FieldsOf<Venue>.Line(Street, "rue", venue => venue.Street, (venue, value) => venue.Street = value),
        FieldsOf<Venue>.Line(PostalCode, "code postal", venue => venue.PostalCode, (venue, value) => venue.PostalCode = value),
        FieldsOf<Venue>.Line(City, "ville", venue => venue.City, (venue, value) => venue.City = value),
        FieldsOf<Venue>.Number(Order, "rang", venue => venue.Order, (venue, value) => venue.Order = value ?? 0, 0, 10_000),
        FieldsOf<Venue>.List(Hours, "heures d’ouverture", venue => venue.Hours, (venue, hours, _) => venue.Hours.Become(hours), (hours, _) => Wording.Of(hours),
            (hours, _) => hours.Closes <= hours.Opens ? "La fermeture doit suivre l’ouverture." : null),
        FieldsOf<Venue>.Prose(Text, "comment venir", venue => venue.Text, (venue, value) => venue.Text = value),
    ];

    protected override IQueryable<Venue> Whole(IQueryable<Venue> things) => things;

    protected override string Called(Venue venue) => venue.Name;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) => new Venue
    {
        Id = id,
        Guid = values.TryGetValue("guid", out var guid) ? Guid.Parse(guid!) : Guid.NewGuid(),
        Slug = values[Slug]!,
        Name = values[Name]!,
    };

    public override async Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default)
    {
        var rooms = await db.Rooms.Where(room => room.Venue.Id == id).OrderBy(room => room.Order).Select(room => new NamedThing(SubjectKind.Room, room.Id, room.Name)).ToListAsync(cancellation);
        return
        [
            .. Obstacle.Of(rooms, "salle est encore dans ce lieu", "salles sont encore dans ce lieu"),
            .. await InUseAsync(db, session => session.Venue!.Id == id, cancellation),
            .. await IsWalkedToAsync(db, id, cancellation) ? new[] { new Obstacle("Des temps de marche de l’édition y mènent") } : [],
        ];
    }

    private static async Task<bool> IsWalkedToAsync(ProgrammeDb db, int id, CancellationToken cancellation) =>
        (await db.Editions.SingleAsync(cancellation)).WalkingTimes.Any(walk => walk.From == id || walk.To == id);
}
