using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Published;

/// <summary>
/// The part of the journal that concerns attendees: what happened to sessions from their publication on. Only what was
/// added to the journal since the former programme is read.
/// </summary>
public sealed class PublicHistory(ProgrammeDb db)
{
    private static readonly string[] Told =
        [Change.Whole, SessionSubject.State, SessionSubject.Hours, SessionSubject.Place, SessionSubject.People, SessionSubject.Title];

    /// <summary>In order of time.</summary>
    public async Task<IReadOnlyList<PublicChange>> ReadAsync(PublishedProgramme programme, PublishedProgramme? former, CancellationToken cancellation)
    {
        var known = former?.Changes ?? [];
        var rows = await RowsAsync(after: known is [.., var last] ? last.Revision : 0, cancellation);
        if (rows.Count == 0)
            return known;

        var published = rows.Where(row => row.IsPublication).GroupBy(row => row.Session).ToDictionary(group => group.Key, group => group.Min(row => row.Revision));
        var told = rows.Where(row => published.TryGetValue(row.Session, out var first) ? row.Revision >= first : (former ?? programme).Session(row.Session) is not null).ToList();
        if (told.Count == 0)
            return known;

        var details = new ChangeDetails(await Names.ReadPublicAsync(db, programme, cancellation));
        return [.. known, .. Lines(told, details)];
    }

    private static IEnumerable<PublicChange> Lines(List<JournalRow> rows, ChangeDetails details) =>
        from row in rows
        group row by (row.Revision, row.At, row.Session) into line
        let told = details.Of([.. line])
        where told.Count > 0
        select new PublicChange(line.Key.Revision, new DateTimeOffset(line.Key.At, TimeSpan.Zero), line.Key.Session, told);

    private async Task<List<JournalRow>> RowsAsync(long after, CancellationToken cancellation) => await db.Set<Change>()
        .Where(change => change.Kind == SubjectKind.Session && change.Revision.Id > after && Told.Contains(change.Field))
        .OrderBy(change => change.Revision.Id).ThenBy(change => change.Id)
        .Select(change => new JournalRow(change.Revision.Id, change.Revision.At, change.SubjectId, change.Field, change.Before, change.After))
        .ToListAsync(cancellation);
}
