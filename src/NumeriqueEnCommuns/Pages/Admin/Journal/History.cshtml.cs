using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Shared;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>All that ever happened to one thing, also when it is gone.</summary>
public sealed class HistoryModel(ProgrammeDb db, SiteClock clock) : AdminPage
{
    public override string Title => $"Historique de «\u202f{Name}\u202f»";
    public override AdminSection Section => AdminSection.Journal;

    public SubjectKind Kind { get; private set; }
    public int Id { get; private set; }

    /// <summary>Its name today, or the last that it had.</summary>
    public string Name { get; private set; } = "";

    public bool IsGone { get; private set; }
    public IReadOnlyList<RevisionView> Revisions { get; private set; } = [];
    public Pagination Pagination { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, int id, [FromQuery(Name = "feuille")] string? page)
    {
        if (SubjectKinds.Parse(kind) is not { } known)
            return NotFound();

        (Kind, Id) = (known, id);
        var revisions = db.Revisions.Where(revision => revision.Changes.Any(change => change.Kind == known && change.SubjectId == id)).OrderByDescending(revision => revision.Id);
        Pagination = new Pagination(page, await revisions.CountAsync(), number => $"{AdminPaths.HistoryOf(known, id)}{(number > 1 ? $"?feuille={number}" : "")}");
        Revisions = [.. (await new RevisionViews(db, clock).ReadAsync(Pagination.Of(revisions))).Select(OfThisThing)];
        return await IsNamedAsync() ? Page() : NotFound();
    }

    /// <summary>Whether there is such a thing, or was.</summary>
    private async Task<bool> IsNamedAsync()
    {
        var subject = AllSubjects.Of(Kind);
        var thing = (await subject.ReadAsync(db, [Id])).SingleOrDefault();
        IsGone = thing is null;
        var name = thing is null
            ? await db.Set<Change>().Where(change => change.Kind == Kind && change.SubjectId == Id).OrderByDescending(change => change.Id).Select(change => change.SubjectName).FirstOrDefaultAsync()
            : subject.NameOf(thing);
        Name = name ?? "";
        return name is not null;
    }

    private RevisionView OfThisThing(RevisionView revision) => revision with
    {
        Things = [.. revision.Things.Where(thing => thing.Kind == Kind && thing.Id == Id)],
        OtherThings = revision.Things.Count - 1,
    };
}
