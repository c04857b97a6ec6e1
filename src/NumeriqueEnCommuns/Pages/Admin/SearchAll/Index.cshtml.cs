using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Pages.Admin.SearchAll;

/// <summary>One search over all that is edited. Any text is an answerable question.</summary>
public sealed class IndexModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Recherche";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public bool IsAsked => !string.IsNullOrWhiteSpace(Text);

    public int Count { get; private set; }

    public IReadOnlyList<IGrouping<SubjectKind, Found>> Found { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = await new Everything(db, new SearchedWords(Text)).FindAsync();
        (Count, Found) = (found.Count, [.. found.GroupBy(thing => thing.Kind)]);
    }
}
