using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class RoomSubject : SubjectOf<Room>
{
    public const string Name = "name", Venue = "venue", Order = "order", Capacity = "capacity", StepFree = "stepFree", InductionLoop = "inductionLoop", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Room;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Room>.Fixed("guid", "identifiant", room => room.Guid.ToString()),
        FieldsOf<Room>.Fixed(Venue, "lieu", room => room.Venue.Id.ToString(CultureInfo.InvariantCulture)),
        FieldsOf<Room>.Line(Name, "nom", room => room.Name, (room, value) => room.Name = value!, isRequired: true),
        SlugField.Of<Room>(SubjectKind.Room, room => room.Id, room => room.Slug, (room, value) => room.Slug = value, (room, slug) => $"/lieux/{room?.Venue.Slug}/{slug}"),
        FieldsOf<Room>.Number(Order, "rang", room => room.Order, (room, value) => room.Order = value ?? 0, 0, 10_000),
        FieldsOf<Room>.Number(Capacity, "nombre de places", room => room.Capacity, (room, value) => room.Capacity = value, 1, 100_000),
        FieldsOf<Room>.YesNo(StepFree, "accès de plain-pied", room => room.IsStepFree, (room, value) => room.IsStepFree = value),
        FieldsOf<Room>.YesNo(InductionLoop, "boucle magnétique", room => room.HasInductionLoop, (room, value) => room.HasInductionLoop = value),
    ];

    protected override IQueryable<Room> Whole(IQueryable<Room> things) => things.Include(room => room.Venue);

    protected override string Called(Room room) => room.Name;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references)
    {
        var room = new Room
        {
            Id = id,
            Guid = values.TryGetValue("guid", out var guid) ? Guid.Parse(guid!) : Guid.NewGuid(),
            Slug = values[Slug]!,
            Name = values[Name]!,
        };
        references.Venue(int.Parse(values[Venue]!, CultureInfo.InvariantCulture)).AddRoom(room);
        return room;
    }

    public override async Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default)
    {
        var tracks = await db.Tracks.Where(track => track.Room!.Id == id).OrderBy(track => track.Order).Select(track => new NamedThing(SubjectKind.Track, track.Id, track.Name)).ToListAsync(cancellation);
        return
        [
            .. await InUseAsync(db, session => session.Room!.Id == id, cancellation),
            .. Obstacle.Of(tracks, "parcours s’y tient", "parcours s’y tiennent"),
        ];
    }
}
