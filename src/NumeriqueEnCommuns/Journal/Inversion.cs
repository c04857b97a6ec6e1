using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal;

/// <summary>Turns changes round within an edit: what was made goes, what went comes back, what a field was it is again. It gathers what stands in the way.</summary>
internal sealed class Inversion(Edit edit)
{
    private object? takenAway;

    public List<Refusal> Refusals { get; } = [];
    public List<(Change Change, Conflict Conflict)> Conflicts { get; } = [];

    public async Task RunAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var things = await ThingsAsync(changes, cancellation);
        foreach (var change in changes.OrderBy(StepOf).ThenBy(RankWithinStep))
        {
            var thing = things.GetValueOrDefault((change.Kind, change.SubjectId));
            if (change.Field != Change.Whole)
                PutBack(change, thing);
            else if (change.Before is not null)
                await BringBackAsync(change, isThere: thing is not null, cancellation);
            else if (thing is not null)
                await TakeAwayAsync(change, thing, cancellation);
        }
    }

    /// <summary>What went comes back first, since others may refer to it; what came goes last.</summary>
    private static int StepOf(Change change) => change switch
    {
        { Field: Change.Whole, Before: not null } => 0,
        { Field: not Change.Whole } => 1,
        _ => 2,
    };

    private static int RankWithinStep(Change change) => StepOf(change) switch
    {
        0 => Dependence.RankOf(change.Kind),
        2 => -Dependence.RankOf(change.Kind),
        _ => 0,
    };

    private async Task<Dictionary<(SubjectKind, int), object>> ThingsAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        Dictionary<(SubjectKind, int), object> things = [];
        foreach (var kind in changes.GroupBy(change => change.Kind, change => change.SubjectId))
        {
            foreach (var (id, thing) in await AllSubjects.Of(kind.Key).FindAllAsync(edit.Db, [.. kind.Distinct()], cancellation))
                things.Add((kind.Key, id), thing);
        }

        return things;
    }

    private async Task TakeAwayAsync(Change change, object thing, CancellationToken cancellation)
    {
        // the question that follows must not see what would stand in the way and is gone: things of another kind, or the talk of a block
        if (takenAway is null or Session { Parent: not null } || takenAway.GetType() != thing.GetType())
            await edit.FlushAsync(cancellation);

        var obstacles = await AllSubjects.Of(change.Kind).ObstaclesToDeletionAsync(edit.Db, change.SubjectId, cancellation);
        Refusals.AddRange(obstacles.Select(obstacle => new Refusal(null, $"{FrenchText.Quoted(change.SubjectName)} ne peut pas être supprimé. {obstacle.Sentence}")));
        if (obstacles.Count == 0)
            edit.Db.Remove(takenAway = thing);
    }

    private async Task BringBackAsync(Change change, bool isThere, CancellationToken cancellation)
    {
        if (isThere)
            return;

        var subject = AllSubjects.Of(change.Kind);
        var values = Notation.Read<Dictionary<string, string?>>(change.Before!);
        var refusals = Writing.Refusals(subject, null, values, new References(edit.Db, (change.Kind, change.SubjectId)));
        Refusals.AddRange(refusals);
        if (refusals.Count == 0)
            await Writing.AddAsync(edit.Db, subject, values, change.SubjectId, cancellation);
    }

    private void PutBack(Change change, object? thing)
    {
        var field = AllSubjects.Of(change.Kind).Field(change.Field);
        if (thing is null)
        {
            Refusals.Add(new Refusal(null, $"{FrenchText.Quoted(change.SubjectName)} n’existe plus. Rétablissez-le d’abord."));
            return;
        }

        var references = new References(edit.Db);
        var today = field.Read(thing);
        if (today == change.Before)
            return;
        if (today != change.After)
            Conflicts.Add((change, new Conflict(field, change.After, today, change.Before)));
        else if (field.Refusal(thing, change.Before, references) is { } sentence)
            Refusals.Add(new Refusal(field.Name, sentence));
        else
            field.Write(thing, change.Before, references);
    }
}
