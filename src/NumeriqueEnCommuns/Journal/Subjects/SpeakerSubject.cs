using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class SpeakerSubject : SubjectOf<Speaker>
{
    public const string Name = "name", SortName = "sortName", Type = "kind", MergedInto = "mergedInto", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Speaker;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Speaker>.Fixed("guid", "identifiant", speaker => speaker.Guid.ToString()),
        FieldsOf<Speaker>.Line(Name, "nom", speaker => speaker.Name, (speaker, value) => speaker.Name = value!, isRequired: true),
        FieldsOf<Speaker>.Line(SortName, "nom pour le classement", speaker => speaker.SortName, (speaker, value) => speaker.SortName = value!, isRequired: true),
        SlugField.Of<Speaker>(SubjectKind.Speaker, speaker => speaker.Id, speaker => speaker.Slug, (speaker, value) => speaker.Slug = value, (_, slug) => $"/intervenants/{slug}"),
        FieldsOf<Speaker>.Choice(Type, "nature", speaker => speaker.Kind, (speaker, value) => speaker.Kind = value, Wording.Of),
        FieldsOf<Speaker>.Reference(MergedInto, "réuni·e avec", SubjectKind.Speaker, speaker => speaker.MergedInto?.Id, (speaker, id, references) => speaker.MergedInto = id is { } other ? references.Speaker(other) : null, refusal: MergeRefusal),
    ];

    protected override IQueryable<Speaker> Whole(IQueryable<Speaker> things) => things.Include(speaker => speaker.MergedInto);

    protected override string Called(Speaker speaker) => speaker.Name;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) => new Speaker
    {
        Id = id,
        Guid = values.TryGetValue("guid", out var guid) ? Guid.Parse(guid!) : Guid.NewGuid(),
        Slug = values[Slug]!,
        Name = values[Name]!,
        SortName = values[SortName]!,
        Kind = Enum.Parse<SpeakerKind>(values[Type]!),
    };

    public override async Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default)
    {
        var into = await Named(db.Speakers.Where(speaker => speaker.Id == id && speaker.MergedInto != null).Select(speaker => speaker.MergedInto!)).ToListAsync(cancellation);
        var merged = await Named(db.Speakers.Where(other => other.MergedInto!.Id == id)).ToListAsync(cancellation);
        return
        [
            .. await InUseAsync(db, session => session.Participations.Any(participation => participation.Speaker.Id == id), cancellation),
            .. into.Count == 0 ? Array.Empty<Obstacle>() : [new("Cette fiche a été réunie avec une autre, et son adresse y mène", into)],
            .. Obstacle.Of(merged, "fiche a été réunie avec celle-ci", "fiches ont été réunies avec celle-ci"),
        ];
    }

    private static IQueryable<NamedThing> Named(IQueryable<Speaker> speakers) =>
        speakers.OrderBy(speaker => speaker.SortName).Select(speaker => new NamedThing(SubjectKind.Speaker, speaker.Id, speaker.Name));

    private static string? MergeRefusal(Speaker? speaker, int other, References references) =>
        speaker?.Id == other ? "Choisissez une autre fiche."
        : references.SpeakerToday(other).Id != other ? "Cette fiche a elle-même été réunie avec une autre. Choisissez celle-là."
        : null;
}
