using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Journal;

/// <summary>An edit under way: the tracked things of the database, and what they were before it.</summary>
public sealed class Edit(ProgrammeDb db)
{
    private readonly Snapshot before = new();
    private readonly List<(SubjectKind, int)> touched = [];

    public ProgrammeDb Db => db;

    internal bool IsGivenUp { get; private set; }

    /// <summary>Lets later questions to the database see what was changed so far.</summary>
    public async Task FlushAsync(CancellationToken cancellation = default)
    {
        db.ChangeTracker.DetectChanges();
        var more = Snapshot.Touched(db).Except(touched).ToList();
        await before.AddAsync(db, more, cancellation);
        touched.AddRange(more);
        await db.SaveJournaledAsync(cancellation);
    }

    /// <summary>Adds a thing that later values of the same edit may refer to. Null where its own values are refused.</summary>
    public async Task<int?> AddAsync(SubjectKind kind, IReadOnlyDictionary<string, string?> values, CancellationToken cancellation = default)
    {
        var subject = AllSubjects.Of(kind);
        if (Writing.Refusals(subject, null, values, new References(db)).Count > 0)
            return null;

        var id = await Writing.AddAsync(db, subject, values, cancellation: cancellation);
        await FlushAsync(cancellation);
        return id;
    }

    /// <summary>Nothing of it will be kept, what was flushed included.</summary>
    public void GiveUp() => IsGivenUp = true;

    /// <summary>Adds the changes to the journal. Null where there were none.</summary>
    internal async Task<Revision?> RecordAsync(Func<Revision> sign, CancellationToken cancellation)
    {
        await FlushAsync(cancellation);
        var after = new Snapshot();
        await after.AddAsync(db, touched, cancellation);
        var changes = Snapshot.Between(before, after, touched).ToList();
        if (changes.Count == 0)
            return null;

        var revision = sign();
        revision.Changes.AddRange(changes);
        db.Add(revision);
        await new Followers(db).TellAsync(changes, revision.At, cancellation);
        (await db.Editions.SingleAsync(cancellation)).ContentChanged(revision.At);
        await db.SaveJournaledAsync(cancellation);
        return revision;
    }
}
