using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Speakers;

[ReadsQuery("q", "type", PageNumber.Key, IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme) : PublicPage(programme)
{
    private static readonly PageCut<PublishedSpeaker> Cut = new(MostTogether: 400, MostLines: 200, _ => 1, (one, next) => one.Letter == next.Letter, (_, _) => true);

    public const string People = "personnes";
    public const string Organisations = "organisations";

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Name { get; set; }

    public PagedList<PublishedSpeaker> List { get; private set; } = null!;
    public int Count { get; private set; }

    /// <summary>Null where they stand on one page.</summary>
    public PagesView? Pages => List.IsCut ? PagesView.Of("un autre nom", List, speaker => (speaker.Letter.ToString(), speaker.Name)) : null;

    /// <summary>Each letter with the page on which it begins.</summary>
    public IReadOnlyList<(char Letter, int Page)> Letters { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Kind) || !string.IsNullOrWhiteSpace(Name);

    public void OnGet()
    {
        PublishedSpeaker[] shown = [.. Programme.Speakers.Where(IsOfKind).Where(speaker => speaker.IsCalled(Name))];
        Count = shown.Length;
        List = PagedList<PublishedSpeaker>.Of(shown, Cut, Request.Query[PageNumber.Key]);
        Letters = [.. List.Pages.Index().SelectMany(page => page.Item, (page, speaker) => (speaker.Letter, Page: page.Index + 1)).DistinctBy(letter => letter.Letter)];
        Head = new PageHead("Intervenant·e·s", $"Les personnes et les organisations qui interviennent à {Programme.Edition.Name}.", "/intervenants", Section.Speakers).OnPage(List.Number, IsFiltered);
    }

    private bool IsOfKind(PublishedSpeaker speaker) => Kind switch
    {
        null or "" => true,
        People => !speaker.IsOrganisation,
        Organisations => speaker.IsOrganisation,
        _ => false,
    };
}
