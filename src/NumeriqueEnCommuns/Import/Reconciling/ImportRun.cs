using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>What came of an import: done, or left because the site is no longer what the plan was made on.</summary>
/// <param name="Plan">As it is by now.</param>
/// <param name="Revision">The one revision of the journal; null where nothing was to be changed, or nothing was done.</param>
public sealed record ImportDone(ImportPlan Plan, bool IsAsAgreed, long? Revision);

/// <summary>Carries out a plan as one revision of the journal, only if it is still the one that was agreed to.</summary>
public sealed class ImportRun(Edits edits)
{
    public async Task<ImportDone> RunAsync(
        Author author, ImportedProgramme programme, Correspondence chosen, bool publishes, string agreed, CancellationToken cancellation = default)
    {
        ImportPlan? plan = null;
        var revision = await edits.RunAsync(author, async edit =>
        {
            // nobody else writes from here on: what is compared now is what will be changed
            var ground = await Ground.ReadAsync(edit.Db, cancellation);
            plan = new Reconciliation(ground, programme, chosen, publishes).Plan();
            if (plan.Fingerprint == agreed)
                await WriteAsync(edit, ground, plan, cancellation);
            else
                edit.GiveUp();
        }, cancellation: cancellation);
        return new ImportDone(plan!, plan!.Fingerprint == agreed, revision);
    }

    private static async Task WriteAsync(Edit edit, Ground ground, ImportPlan plan, CancellationToken cancellation)
    {
        foreach (var thing in plan.NewThings)
            await Writing.AddAsync(edit.Db, AllSubjects.Of(thing.Kind), thing.Values, thing.Id, cancellation);
        await edit.FlushAsync(cancellation);
        await LoadNavigationsAsync(edit, cancellation);

        var subject = AllSubjects.Of(SubjectKind.Session);
        var known = ground.Sessions.ToDictionary(session => session.Id);
        foreach (var session in plan.Sessions)
        {
            if (session.IsNew)
                await Writing.AddAsync(edit.Db, subject, session.Values, session.Id, cancellation);
            else
                Writing.Write(subject, known[session.Id], session.Values, ground.References);
        }
    }

    /// <summary>At once, rather than one by one as sessions refer to what is new.</summary>
    private static async Task LoadNavigationsAsync(Edit edit, CancellationToken cancellation)
    {
        await edit.Db.Rooms.Include(room => room.Venue).LoadAsync(cancellation);
        await edit.Db.Speakers.Include(speaker => speaker.MergedInto).LoadAsync(cancellation);
    }
}
