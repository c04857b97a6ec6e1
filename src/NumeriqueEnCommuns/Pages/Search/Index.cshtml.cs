using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Search;

[ReadsQuery("q", "type", IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme, ProgrammeSearch search) : PublicPage(programme)
{
    /// <summary>Of each kind, unless it alone is asked for.</summary>
    private const int FirstOfKind = 8;

    private const int LongestTitle = 60;

    public static readonly IReadOnlyList<(ThingKind Kind, string Value, string One, string Many)> Kinds =
    [
        (ThingKind.Session, "sessions", "session", "sessions"),
        (ThingKind.Speaker, "intervenants", "intervenant·e", "intervenant·e·s"),
        (ThingKind.Track, "parcours", "parcours", "parcours"),
        (ThingKind.Place, "lieux", "lieu ou salle", "lieux et salles"),
        (ThingKind.Page, "pages", "page", "pages"),
    ];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Type { get; set; }

    public SearchAnswer Answer { get; private set; } = new([], null);

    /// <summary>Null where all kinds are shown.</summary>
    public ThingKind? OnlyKind { get; private set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The kind that holds the best answer first.</summary>
    public IEnumerable<IGrouping<ThingKind, Found>> Groups =>
        Answer.Found.Where(found => OnlyKind is null || found.Thing.Kind == OnlyKind).GroupBy(found => found.Thing.Kind);

    public void OnGet()
    {
        OnlyKind = Kinds.Where(kind => kind.Value == Type).Select(kind => (ThingKind?)kind.Kind).FirstOrDefault();
        if (IsAsked)
            Answer = search.Find(new TypedQuery(Text), MostShown);
        Head = new PageHead(IsAsked ? $"{Title()} – Recherche" : "Recherche", "Chercher dans le programme\u202f: sessions, noms, parcours, lieux, pages.", IsAsked ? null : "/recherche", Section.Search);
    }

    private int MostShown(ThingKind kind) => OnlyKind is null ? FirstOfKind : OnlyKind == kind ? int.MaxValue : 0;

    private string Title() => string.Concat(Text!.EnumerateRunes().Take(LongestTitle));

    public IEnumerable<Found> Shown(IGrouping<ThingKind, Found> group) => group.Take(MostShown(group.Key));

    public string Address(string? text, string? type) =>
        $"/recherche?q={Uri.EscapeDataString(text ?? "")}{(type is null ? "" : $"&type={type}")}";
}
