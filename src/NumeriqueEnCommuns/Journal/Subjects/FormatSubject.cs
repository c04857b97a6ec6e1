using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class FormatSubject : SubjectOf<Format>
{
    public const string Name = "name", Plural = "plural", Order = "order", IsBreak = "isBreak", Text = "text", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Format;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Format>.Line(Name, "nom", format => format.Name, (format, value) => format.Name = value!, isRequired: true),
        FieldsOf<Format>.Line(Plural, "pluriel", format => format.Plural, (format, value) => format.Plural = value!, isRequired: true),
        SlugField.Of<Format>(SubjectKind.Format, format => format.Id, format => format.Slug, (format, value) => format.Slug = value, (_, slug) => $"/formats/{slug}"),
        FieldsOf<Format>.Number(Order, "rang", format => format.Order, (format, value) => format.Order = value ?? 0, 0, 10_000),
        FieldsOf<Format>.YesNo(IsBreak, "pause ou moment convivial", format => format.IsBreak, (format, value) => format.IsBreak = value ?? false),
        FieldsOf<Format>.Prose(Text, "présentation", format => format.Text, (format, value) => format.Text = value),
    ];

    protected override IQueryable<Format> Whole(IQueryable<Format> things) => things;

    protected override string Called(Format format) => format.Name;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) =>
        new Format { Id = id, Slug = values[Slug]!, Name = values[Name]!, Plural = values[Plural]! };

    public override Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default) =>
        InUseAsync(db, session => session.Format.Id == id, cancellation);
}
