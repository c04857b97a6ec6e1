using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Journal;

/// <summary>
/// The version of a thing is the number of the last revision that touched it, 0 before the first. An earlier version is
/// today's values with what came after it taken back.
/// </summary>
public static class Versions
{
    public static async Task<long> OfAsync(ProgrammeDb db, SubjectKind kind, int id, CancellationToken cancellation = default) =>
        await Of(db, kind, id).MaxAsync(change => (long?)change.Revision.Id, cancellation) ?? 0;

    public static async Task<IReadOnlyDictionary<string, string?>> ValuesAtAsync(
        ProgrammeDb db, SubjectKind kind, int id, long version, IReadOnlyDictionary<string, string?> today, CancellationToken cancellation = default)
    {
        var since = await Of(db, kind, id).Where(change => change.Revision.Id > version && change.Field != Change.Whole).OrderBy(change => change.Id).ToListAsync(cancellation);
        var values = new Dictionary<string, string?>(today);
        foreach (var field in since.GroupBy(change => change.Field))
            values[field.Key] = field.First().Before;
        return values;
    }

    private static IQueryable<Change> Of(ProgrammeDb db, SubjectKind kind, int id) =>
        db.Set<Change>().AsNoTracking().Where(change => change.Kind == kind && change.SubjectId == id);
}
