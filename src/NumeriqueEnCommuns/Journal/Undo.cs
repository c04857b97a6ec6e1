using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Journal;

/// <summary>Takes back any past change, by an inverse change that is itself in the journal.</summary>
public sealed class Undo(Edits edits)
{
    /// <summary>The whole of a revision, or one line of it. Nothing is taken back unless all of it can be.</summary>
    public async Task<Outcome> RunAsync(Author author, long revision, long? line = null, CancellationToken cancellation = default)
    {
        var outcome = Outcome.Refused();
        var saved = await edits.RunAsync(author, async edit =>
        {
            var changes = await edit.Db.Set<Change>().AsNoTracking()
                .Where(change => change.Revision.Id == revision && (line == null || change.Id == line))
                .OrderByDescending(change => change.Id)
                .ToListAsync(cancellation);
            outcome = await InvertAsync(edit, changes, cancellation);
            if (!outcome.IsSaved)
                edit.GiveUp();
            if (outcome.Conflicts.Count > 0)
                outcome = outcome with { Version = await Versions.OfAsync(edit.Db, outcome.Kind, outcome.Id, cancellation) };
        }, revision, cancellation);
        return outcome with { Revision = saved, Undoes = revision };
    }

    private static async Task<Outcome> InvertAsync(Edit edit, List<Change> changes, CancellationToken cancellation)
    {
        List<Refusal> refusals = [];
        List<(Change Change, Conflict Conflict)> conflicts = [];
        foreach (var change in changes.OrderBy(StepOf))
        {
            if (change is { Field: Change.Whole, Before: null })
                refusals.AddRange(await TakeAwayAsync(edit, change, cancellation));
            else if (change is { Field: Change.Whole })
                refusals.AddRange(await BringBackAsync(edit.Db, change, cancellation));
            else
                await PutBackAsync(edit.Db, change, refusals, conflicts, cancellation);
        }

        return OutcomeOf(changes, refusals, conflicts);
    }

    /// <summary>What went comes back first, since others may refer to it; what came goes last.</summary>
    private static int StepOf(Change change) => change switch
    {
        { Field: Change.Whole, Before: not null } => 0,
        { Field: not Change.Whole } => 1,
        _ => 2,
    };

    private static async Task<IEnumerable<Refusal>> TakeAwayAsync(Edit edit, Change change, CancellationToken cancellation)
    {
        await edit.FlushAsync(cancellation);
        var subject = AllSubjects.Of(change.Kind);
        var obstacles = await subject.ObstaclesToDeletionAsync(edit.Db, change.SubjectId, cancellation);
        if (obstacles.Count == 0 && await subject.FindAsync(edit.Db, change.SubjectId, cancellation) is { } thing)
            edit.Db.Remove(thing);
        return obstacles.Select(obstacle => new Refusal(null, $"« {change.SubjectName} » ne peut pas être supprimé. {obstacle.Sentence}"));
    }

    private static async Task<IReadOnlyList<Refusal>> BringBackAsync(ProgrammeDb db, Change change, CancellationToken cancellation)
    {
        var subject = AllSubjects.Of(change.Kind);
        if (await subject.FindAsync(db, change.SubjectId, cancellation) is not null)
            return [];

        var values = Notation.Read<Dictionary<string, string?>>(change.Before!);
        var refusals = Writing.Refusals(subject, null, values, new References(db, (change.Kind, change.SubjectId)));
        if (refusals.Count == 0)
            await Writing.AddAsync(db, subject, values, change.SubjectId, cancellation);
        return refusals;
    }

    private static async Task PutBackAsync(ProgrammeDb db, Change change, List<Refusal> refusals, List<(Change, Conflict)> conflicts, CancellationToken cancellation)
    {
        var subject = AllSubjects.Of(change.Kind);
        var field = subject.Field(change.Field);
        if (await subject.FindAsync(db, change.SubjectId, cancellation) is not { } thing)
        {
            refusals.Add(new Refusal(null, $"« {change.SubjectName} » n’existe plus. Rétablissez-le d’abord."));
            return;
        }

        var references = new References(db);
        var today = field.Read(thing);
        if (today == change.Before)
            return;
        if (today != change.After)
            conflicts.Add((change, new Conflict(field, change.After, today, change.Before)));
        else if (field.Refusal(thing, change.Before, references) is { } sentence)
            refusals.Add(new Refusal(field.Name, sentence));
        else
            field.Write(thing, change.Before, references);
    }

    private static Outcome OutcomeOf(List<Change> changes, List<Refusal> refusals, List<(Change Change, Conflict Conflict)> conflicts)
    {
        var disputed = conflicts.Select(one => (one.Change.Kind, one.Change.SubjectId)).Distinct().ToList();
        if (changes.Count == 0)
            return Outcome.Refused(new Refusal(null, "Cette modification n’est pas dans le journal."));
        if (refusals.Count > 0)
            return Outcome.Refused(refusals);
        if (disputed.Count > 0 && changes.Select(change => (change.Kind, change.SubjectId)).Distinct().Skip(1).Any())
            return Outcome.Refused(new Refusal(null, "Une partie a changé depuis. Annulez les lignes une par une, en commençant par la dernière."));

        var about = disputed.Count == 1 ? disputed[0] : (changes[0].Kind, changes[0].SubjectId);
        return new Outcome
        {
            Kind = about.Kind,
            Id = about.SubjectId,
            Conflicts = [.. conflicts.Select(one => one.Conflict)],
            Undisputed = Undisputed(changes, conflicts).Where(change => (change.Kind, change.SubjectId) == about).ToDictionary(change => change.Field, change => change.Before),
        };
    }

    /// <summary>What else is taken back of a thing once people have decided.</summary>
    private static IEnumerable<Change> Undisputed(List<Change> changes, List<(Change Change, Conflict Conflict)> conflicts) =>
        conflicts.Count == 0 ? [] : changes.Except(conflicts.Select(one => one.Change)).Where(change => change.Field != Change.Whole);
}
