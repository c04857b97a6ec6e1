using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;

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
        var inversion = new Inversion(edit);
        await inversion.RunAsync(changes, cancellation);
        return OutcomeOf(changes, inversion.Refusals, inversion.Conflicts);
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
