using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

/// <summary>Puts revisions into words, with as many commands however many they are.</summary>
public sealed class RevisionViews(ProgrammeDb db, SiteClock clock)
{
    /// <param name="revisions">Ordered, and no more than a page shows.</param>
    public async Task<IReadOnlyList<RevisionView>> ReadAsync(IQueryable<Revision> revisions)
    {
        var shown = await WithChanges(revisions).ToListAsync();
        var ids = shown.Select(revision => revision.Id).ToList();
        var undoing = await WithChanges(db.Revisions.Where(revision => ids.Contains(revision.Undoes ?? 0)).OrderBy(revision => revision.Id)).ToListAsync();
        var names = await Names.ReadAsync(db);
        var byUndone = undoing.ToLookup(revision => revision.Undoes);
        return [.. shown.Select(revision => InWords(revision, [.. byUndone[revision.Id]], names))];
    }

    private static IQueryable<Revision> WithChanges(IQueryable<Revision> revisions) =>
        revisions.AsNoTracking().AsSplitQuery().Include(revision => revision.Changes.OrderBy(change => change.Id));

    private RevisionView InWords(Revision revision, List<Revision> undoing, Names names)
    {
        var undone = undoing.SelectMany(other => other.Changes).Select(Concerns).ToHashSet();
        var things = from change in revision.Changes
                     group change by (change.Kind, change.SubjectId) into thing
                     select new ThingView(
                         thing.Key.Kind, thing.Key.SubjectId, thing.First().SubjectName,
                         [.. thing.Select(change => LineView.Of(change, names, undone.Contains(Concerns(change))))]);
        return new RevisionView(revision.Id, revision.At, clock.When(revision.At), revision.AuthorName, [.. things])
        {
            Undoes = revision.Undoes,
            UndoneBy = [.. undoing.Select(other => new RevisionMention(other.Id, other.AuthorName, clock.When(other.At)))],
        };
    }

    private static (SubjectKind, int, string) Concerns(Change change) => (change.Kind, change.SubjectId, change.Field);
}
