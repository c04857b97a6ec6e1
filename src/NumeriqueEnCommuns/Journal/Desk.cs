using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Journal;

/// <summary>A thing as a form opens it: its values, and the version that they are of.</summary>
public sealed record Opened(string Name, IReadOnlyDictionary<string, string?> Values, long Version);

/// <summary>What forms ask for: to open, make, change and delete one thing. A change never overwrites that of somebody else.</summary>
public sealed class Desk(ProgrammeDb db, Edits edits)
{
    /// <summary>Null where there is no such thing.</summary>
    public async Task<Opened?> OpenAsync(SubjectKind kind, int id, CancellationToken cancellation = default)
    {
        var subject = AllSubjects.Of(kind);
        // the version first: a save in between makes it too old, which the merge sorts out, and never too new
        var version = await Versions.OfAsync(db, kind, id, cancellation);
        return await subject.ReadAsync(db, [id], cancellation) is [var thing] ? new Opened(subject.NameOf(thing), subject.ValuesOf(thing), version) : null;
    }

    public Task<Outcome> MakeAsync(Author author, SubjectKind kind, IReadOnlyDictionary<string, string?> values, CancellationToken cancellation = default) =>
        MakeAsync(author, kind, _ => Task.FromResult(values), cancellation);

    /// <param name="values">Asked for within the edit, where things that they refer to may be made first: kept with it, or gone with it where it is refused.</param>
    public async Task<Outcome> MakeAsync(Author author, SubjectKind kind, Func<Edit, Task<IReadOnlyDictionary<string, string?>>> values, CancellationToken cancellation = default)
    {
        var outcome = Outcome.Refused();
        var revision = await edits.RunAsync(author, async edit =>
        {
            var subject = AllSubjects.Of(kind);
            var wanted = await values(edit);
            outcome = new Outcome { Kind = kind, Refusals = Writing.Refusals(subject, null, wanted, new References(edit.Db)) };
            if (outcome.IsSaved)
                outcome = outcome with { Id = await Writing.AddAsync(edit.Db, subject, wanted, cancellation: cancellation) };
            else
                edit.GiveUp();
        }, cancellation: cancellation);
        return outcome with { Revision = revision };
    }

    /// <param name="version">That on which the form was opened.</param>
    /// <param name="mine">What the form holds now; a field that it lacks stays as it is.</param>
    /// <param name="undoes">The revision that is taken back so, where people had to decide.</param>
    public Task<Outcome> SaveAsync(
        Author author, SubjectKind kind, int id, long version, IReadOnlyDictionary<string, string?> mine, long? undoes = null, CancellationToken cancellation = default) =>
        SaveAsync(author, kind, id, version, _ => Task.FromResult(mine), undoes, cancellation);

    /// <param name="mine">Asked for within the edit. What is made there is kept where people must decide first, since what they decide on refers to it.</param>
    public async Task<Outcome> SaveAsync(
        Author author, SubjectKind kind, int id, long version, Func<Edit, Task<IReadOnlyDictionary<string, string?>>> mine, long? undoes = null, CancellationToken cancellation = default)
    {
        var outcome = Outcome.Refused();
        var revision = await edits.RunAsync(author, async edit =>
        {
            outcome = await SaveAsync(edit, kind, id, version, await mine(edit), cancellation);
            if (outcome.Refusals.Count > 0)
                edit.GiveUp();
        }, undoes, cancellation);
        return outcome with { Revision = revision };
    }

    /// <summary>Refused with what stands in the way.</summary>
    public async Task<Outcome> DeleteAsync(Author author, SubjectKind kind, int id, CancellationToken cancellation = default)
    {
        var outcome = Outcome.Refused();
        var revision = await edits.RunAsync(author, async edit =>
        {
            var subject = AllSubjects.Of(kind);
            var obstacles = await subject.ObstaclesToDeletionAsync(edit.Db, id, cancellation);
            outcome = new Outcome { Kind = kind, Id = id, Refusals = [.. obstacles.Select(obstacle => new Refusal(null, obstacle.Sentence))] };
            if (outcome.IsSaved && await subject.FindAsync(edit.Db, id, cancellation) is { } thing)
                edit.Db.Remove(thing);
        }, cancellation: cancellation);
        return outcome with { Revision = revision };
    }

    private static async Task<Outcome> SaveAsync(Edit edit, SubjectKind kind, int id, long version, IReadOnlyDictionary<string, string?> mine, CancellationToken cancellation)
    {
        var subject = AllSubjects.Of(kind);
        if (await subject.FindAsync(edit.Db, id, cancellation) is not { } thing)
            return Outcome.Refused(new Refusal(null, "Un·e collègue a supprimé cette fiche entre-temps. Rétablissez-la depuis le journal, puis enregistrez."));

        var theirs = subject.ValuesOf(thing);
        var before = await Versions.ValuesAtAsync(edit.Db, kind, id, version, theirs, cancellation);
        var merge = Merge.Of(subject.Fields.Where(field => !field.IsFixed), before, theirs, mine);
        var references = new References(edit.Db);
        var outcome = new Outcome
        {
            Kind = kind,
            Id = id,
            Version = await Versions.OfAsync(edit.Db, kind, id, cancellation),
            Conflicts = merge.Conflicts,
            Undisputed = merge.ToWrite,
            KeptFromOthers = merge.KeptFromOthers,
            Refusals = Writing.Refusals(subject, thing, merge.ToWrite, references),
        };
        if (outcome.IsSaved)
            Writing.Write(subject, thing, merge.ToWrite, references);
        return outcome;
    }
}
