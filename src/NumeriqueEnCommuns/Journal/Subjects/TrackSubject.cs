using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class TrackSubject : SubjectOf<Track>
{
    public const string Name = "name", Letter = "letter", Order = "order", LedBy = "ledBy", Text = "text", Room = "room", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Track;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Track>.Line(Name, "nom", track => track.Name, (track, value) => track.Name = value!, isRequired: true),
        SlugField.Of<Track>(SubjectKind.Track, track => track.Id, track => track.Slug, (track, value) => track.Slug = value, (_, slug) => $"/parcours/{slug}"),
        FieldsOf<Track>.Line(Letter, "lettre", track => track.Letter, (track, value) => track.Letter = value!, isRequired: true),
        FieldsOf<Track>.Number(Order, "rang", track => track.Order, (track, value) => track.Order = value ?? 0, 0, 10_000),
        FieldsOf<Track>.Line(LedBy, "proposé par", track => track.LedBy, (track, value) => track.LedBy = value),
        FieldsOf<Track>.Reference(Room, "salle", SubjectKind.Room, track => track.Room?.Id, (track, id, references) => track.Room = id is { } room ? references.Room(room) : null),
        FieldsOf<Track>.Prose(Text, "présentation", track => track.Text, (track, value) => track.Text = value),
    ];

    protected override IQueryable<Track> Whole(IQueryable<Track> things) =>
        things.Include(track => track.Room);

    protected override string Called(Track track) => track.Name;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) =>
        new Track { Id = id, Slug = values[Slug]!, Name = values[Name]!, Letter = values[Letter]! };

    public override Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default) =>
        InUseAsync(db, session => session.Track!.Id == id, cancellation);
}
