using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>The event itself: it is never made nor deleted here.</summary>
public sealed class EditionSubject : SubjectOf<Edition>
{
    public const string Name = "name", Subtitle = "subtitle", City = "city", Dates = "dates", Clock = "clock", Hashtag = "hashtag", Twitter = "twitter", Website = "website",
        Introduction = "introduction", IntroductionBy = "introductionBy", Axes = "axes", AxesBy = "axesBy", Accessibility = "accessibility", Licence = "licence", WalkingTimes = "walkingTimes";

    public override SubjectKind Kind => SubjectKind.Edition;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Edition>.Line(Name, "nom", edition => edition.Name, (edition, value) => edition.Name = value!, isRequired: true),
        FieldsOf<Edition>.Line(Subtitle, "sous-titre", edition => edition.Subtitle, (edition, value) => edition.Subtitle = value),
        FieldsOf<Edition>.Line(City, "ville", edition => edition.City, (edition, value) => edition.City = value!, isRequired: true),
        EditionFields.Dates,
        EditionFields.Clock,
        FieldsOf<Edition>.Line(Hashtag, "mot-dièse", edition => edition.Hashtag, (edition, value) => edition.Hashtag = value),
        FieldsOf<Edition>.Line(Twitter, "compte Twitter", edition => edition.Twitter, (edition, value) => edition.Twitter = value),
        FieldsOf<Edition>.Line(Website, "site", edition => edition.Website, (edition, value) => edition.Website = value,
            refusal: address => Resource.LeadsToTheWeb(address) ? null : "L’adresse du site commence par https:// ou http://."),
        FieldsOf<Edition>.Prose(Introduction, "introduction", edition => edition.Introduction, (edition, value) => edition.Introduction = value),
        FieldsOf<Edition>.Line(IntroductionBy, "auteur ou autrice de l’introduction", edition => edition.IntroductionBy, (edition, value) => edition.IntroductionBy = value),
        EditionFields.Axes,
        FieldsOf<Edition>.Line(AxesBy, "auteur ou autrice des axes", edition => edition.AxesBy, (edition, value) => edition.AxesBy = value),
        EditionFields.Accessibility,
        EditionFields.Licence,
        EditionFields.WalkingTimes,
    ];

    protected override IQueryable<Edition> Whole(IQueryable<Edition> things) => things;

    protected override string Called(Edition edition) => edition.Name;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) =>
        throw new NotSupportedException("A site has one edition, from its files.");

    public override Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default) =>
        Task.FromResult<IReadOnlyList<Obstacle>>([new("Un site a toujours son édition")]);
}
