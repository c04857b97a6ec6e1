using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Pages.Admin.Shared;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>Everything that was ever changed, newest first.</summary>
public sealed class IndexModel(ProgrammeDb db, SiteClock clock) : AdminPage
{
    public override string Title => "Journal";
    public override AdminSection Section => AdminSection.Journal;

    [BindProperty(SupportsGet = true, Name = "")]
    public JournalQuery Query { get; set; } = new();

    public IReadOnlyList<RevisionView> Revisions { get; private set; } = [];
    public IReadOnlyList<Author> Authors { get; private set; } = [];
    public Pagination Pagination { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery(Name = "feuille")] string? page)
    {
        var revisions = await Query.OfAsync(db, clock);
        Pagination = new Pagination(page, await revisions.CountAsync(), Query.Address);
        Revisions = await new RevisionViews(db, clock).ReadAsync(Pagination.Of(revisions));
        Authors = await AuthorsAsync();
    }

    /// <summary>Each with the name that they had last.</summary>
    private async Task<IReadOnlyList<Author>> AuthorsAsync()
    {
        var last = db.Revisions.GroupBy(revision => revision.AuthorId).Select(author => author.Max(revision => revision.Id));
        var authors = await db.Revisions.Where(revision => last.Contains(revision.Id)).Select(revision => new Author(revision.AuthorId, revision.AuthorName)).ToListAsync();
        return [.. authors.OrderBy(author => author.Name, French.Alphabet)];
    }
}
