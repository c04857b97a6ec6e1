using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Published;

/// <summary>Tells from the journal which sessions a programme need read again.</summary>
internal static class SavedSince
{
    /// <summary>More are read all at once.</summary>
    private const int MostSaves = 50;

    /// <summary>
    /// The ids of the sessions that were saved; null where anything else was, or where the journal does not account for each
    /// version since: a database that was restored, or filled, is read whole.
    /// </summary>
    public static async Task<HashSet<int>?> SessionsSavedSinceAsync(this ProgrammeDb db, PublishedProgramme former, long version, CancellationToken cancellation)
    {
        var saves = version - former.Edition.ContentVersion;
        if (saves is < 1 or > MostSaves)
            return null;

        var changes = await db.Set<Change>().Where(change => change.Revision.Id > former.Revision)
            .Select(change => new { Revision = change.Revision.Id, change.Kind, change.SubjectId })
            .ToListAsync(cancellation);
        return changes.DistinctBy(change => change.Revision).Count() == saves && changes.All(change => change.Kind is SubjectKind.Session)
            ? [.. changes.Select(change => change.SubjectId)]
            : null;
    }
}
