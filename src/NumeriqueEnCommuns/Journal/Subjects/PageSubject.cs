using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal.Subjects;

public sealed class PageSubject : SubjectOf<Page>
{
    public const string Title = "title", Text = "text", Resources = "resources", Slug = SlugField.Name;

    public override SubjectKind Kind => SubjectKind.Page;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        FieldsOf<Page>.Line(Title, "titre", page => page.Title, (page, value) => page.Title = value!, isRequired: true),
        SlugField.Of<Page>(SubjectKind.Page, page => page.Id, page => page.Slug, (page, value) => page.Slug = value, (_, slug) => $"/{slug}", SlugRefusal),
        FieldsOf<Page>.Prose(Text, "texte", page => page.Text, (page, value) => page.Text = value!, isRequired: true),
        FieldsOf<Page>.List(Resources, "ressources", page => page.Resources, (page, items, _) => page.Resources.Become(items), ResourceField.Show, ResourceField.Refusal),
    ];

    protected override IQueryable<Page> Whole(IQueryable<Page> things) => things;

    protected override string Called(Page page) => page.Title;

    public override object New(int id, IReadOnlyDictionary<string, string?> values, References references) =>
        new Page { Id = id, Slug = values[Slug]!, Title = values[Title]!, Text = "" };

    public override async Task<IReadOnlyList<Obstacle>> ObstaclesToDeletionAsync(ProgrammeDb db, int id, CancellationToken cancellation = default)
    {
        var slug = await db.Pages.Where(page => page.Id == id).Select(page => page.Slug).SingleOrDefaultAsync(cancellation);
        return RequiredPages.All.Contains(slug) ? [new Obstacle("Le site renvoie à cette page\u202f: elle est obligatoire")] : [];
    }

    private static string? SlugRefusal(Page? page, string slug) =>
        page is not null && page.Slug != slug && RequiredPages.All.Contains(page.Slug) ? "Le site renvoie à cette page : son adresse ne change pas."
        : ReservedAddresses.Contains(slug) ? "Cette adresse est celle d’une partie du site. Choisissez-en une autre."
        : null;
}
