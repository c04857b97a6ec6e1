using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Journal;

/// <summary>Replays the journal: every change begins where the one before it ended, and the last of each field is what its row holds.</summary>
internal static class JournalAgreement
{
    public static async Task CheckAsync(ProgrammeDb db)
    {
        Dictionary<(SubjectKind Kind, int Id), Dictionary<string, string?>> told = [];
        HashSet<(SubjectKind, int)> gone = [];
        foreach (var change in await db.Set<Change>().AsNoTracking().OrderBy(change => change.Id).ToListAsync())
        {
            var thing = (change.Kind, change.SubjectId);
            if (change.Field != Change.Whole)
                Continue(told.TryGetValue(thing, out var fields) ? fields : told[thing] = [], change);
            else if (change.After is null ? gone.Add(thing) : gone.Remove(thing) || true)
                told[thing] = change.After is null ? [] : Notation.Read<Dictionary<string, string?>>(change.After);
        }

        foreach (var kind in told.GroupBy(thing => thing.Key.Kind))
            Compare(AllSubjects.Of(kind.Key), kind.ToDictionary(thing => thing.Key.Id, thing => thing.Value), await AllSubjects.Of(kind.Key).ReadAsync(db, [.. kind.Select(thing => thing.Key.Id)]), [.. gone]);
    }

    private static void Continue(Dictionary<string, string?> fields, Change change)
    {
        if (fields.TryGetValue(change.Field, out var former))
            Assert.True(former == change.Before, $"Change {change.Id} of {change.Kind} {change.SubjectId} {change.Field} begins with « {change.Before} », after « {former} ».");
        fields[change.Field] = change.After;
    }

    private static void Compare(Subject subject, Dictionary<int, Dictionary<string, string?>> told, IReadOnlyList<object> rows, HashSet<(SubjectKind, int)> gone)
    {
        var stored = rows.ToDictionary(subject.IdOf, subject.ValuesOf);
        foreach (var (id, fields) in told)
        {
            Assert.Equal(gone.Contains((subject.Kind, id)), !stored.ContainsKey(id));
            foreach (var (field, value) in fields.Where(_ => stored.ContainsKey(id)))
                Assert.True(stored[id][field] == value, $"{subject.Kind} {id} {field} holds « {stored[id][field]} »; the journal says « {value} ».");
        }
    }
}
