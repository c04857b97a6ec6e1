using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal;

/// <summary>
/// The one way in which the programme is changed. Everything that an edit saves is one revision of the journal, kept whole
/// or not at all; edits come one after the other; and the public reads the result before the editor is answered.
/// </summary>
public sealed class Edits(ProgrammeDb db, CurrentProgramme current, TimeProvider clock, ILogger<Edits> log)
{
    /// <summary>Runs an edit and saves what it changed. Answers the number of the revision, null where nothing changed.</summary>
    public async Task<long?> RunAsync(Author author, Func<Edit, Task> change, long? undoes = null, CancellationToken cancellation = default)
    {
        Revision? revision = null;
        await using (var transaction = await db.Database.BeginWritingAsync(cancellation))
        {
            var edit = new Edit(db);
            await change(edit);
            if (!edit.IsGivenUp)
            {
                revision = await edit.RecordAsync(() => Signed(author, undoes), cancellation);
                await transaction.CommitAsync(cancellation);
            }
        }

        db.ChangeTracker.Clear();
        if (revision is not null)
        {
            Measures.Saves.Add(1);
            log.Saved(revision);
            await current.ReadNewerAsync(CancellationToken.None); // it is saved: an editor who left does not keep it from the public
        }

        return revision?.Id;
    }

    private Revision Signed(Author author, long? undoes) =>
        new() { At = clock.GetUtcNow().UtcDateTime, AuthorId = author.Id, AuthorName = author.Name, Undoes = undoes };
}
