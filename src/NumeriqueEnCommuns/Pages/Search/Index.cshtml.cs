using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Search;

[ReadsQuery("q", "type", PageNumber.Key, IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme, ProgrammeSearch search) : PublicPage(programme)
{
    /// <summary>Of each kind, unless it alone is asked for.</summary>
    private const int FirstOfKind = 8;

    /// <summary>On one page, of the kind that is asked for.</summary>
    private const int MostOnPage = 60;

    private const int LongestTitle = 60;

    private static readonly PageCut<Found> Cut = new(MostOnPage, MostOnPage, _ => 1, (_, _) => true, (_, _) => true);

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

    public SearchAnswer Answer { get; private set; } = new(Matches.None, null);

    /// <summary>Null where all kinds are shown.</summary>
    public ThingKind? OnlyKind { get; private set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The kind that holds the best answer first.</summary>
    public IReadOnlyList<ThingKind> Groups => [.. Answer.Found.Kinds.Where(kind => OnlyKind is null || kind == OnlyKind)];

    /// <summary>All that was found of the kind that is asked for, page by page; null where all kinds are shown.</summary>
    public PagedList<Found>? List { get; private set; }

    /// <summary>Null where there is one page at most.</summary>
    public PagesView? Pages => List is { IsCut: true } list ? new PagesView("une autre page", list.Number, [.. Enumerable.Range(1, list.Pages.Count).Select(LinkTo)]) : null;

    public void OnGet()
    {
        OnlyKind = Kinds.Where(kind => kind.Value == Type).Select(kind => (ThingKind?)kind.Kind).FirstOrDefault();
        if (IsAsked)
            Answer = search.Find(new TypedQuery(Text));
        if (OnlyKind is { } only)
            List = PagedList<Found>.Of(Answer.Found.Best(only, int.MaxValue), Cut, Request.Query[PageNumber.Key]);
        Head = new PageHead(IsAsked ? $"{Title()} – Recherche" : "Recherche", "Chercher dans le programme\u202f: sessions, noms, parcours, lieux, pages.", IsAsked ? null : "/recherche", Section.Search).OnPage(List?.Number ?? 1, isPart: true);
    }

    private string Title() => string.Concat(Text!.EnumerateRunes().Take(LongestTitle));

    public IReadOnlyList<Found> Shown(ThingKind kind) => List?.Items ?? Answer.Found.Best(kind, FirstOfKind);

    /// <summary>The best answers come first: no name tells where the others are.</summary>
    private PageLink LinkTo(int number) => new(number, "", $"résultats {(number - 1) * MostOnPage + 1} à {Math.Min(number * MostOnPage, Answer.Found.CountOf(OnlyKind!.Value))}");

    public string Address(string? text, string? type) =>
        $"/recherche?q={Uri.EscapeDataString(text ?? "")}{(type is null ? "" : $"&type={type}")}";
}
