using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Publishes, cancels, restores, copies or deletes sessions, all in one revision of the journal. One that cannot be stays as it is, with the reason.</summary>
public sealed class SessionDeeds(Edits edits, TimeProvider clock)
{
    private readonly SessionSubject subject = new();

    public async Task<DeedsDone> RunAsync(Author author, SessionDeed deed, IReadOnlyCollection<int> ids, string? reason = null)
    {
        DeedsDone done = new(deed);
        await edits.RunAsync(author, async edit =>
        {
            var talks = await edit.Db.Sessions.Where(session => session.Parent != null).Select(session => session.Id).ToListAsync();
            // talks before their blocks: a block whose talks are deleted along can be deleted itself
            foreach (var id in ids.Distinct().OrderByDescending(talks.Contains))
                await RunAsync(edit, done, id, Typed.Line(reason));
        });
        return done;
    }

    private async Task RunAsync(Edit edit, DeedsDone done, int id, string? reason)
    {
        if (await subject.FindAsync(edit.Db, id) is not Session session)
            done.Refused.Add(("Une session", "elle n’existe plus."));
        else if (await ObstacleAsync(edit, done.Deed, session, reason) is { } obstacle)
            done.Refused.Add((FrenchText.Quoted(session.Title), obstacle));
        else
            done.Ids.Add(await DoAsync(edit, done.Deed, session, reason));
    }

    private async Task<string?> ObstacleAsync(Edit edit, SessionDeed deed, Session session, string? reason) => (deed, session.Status) switch
    {
        (SessionDeed.Publish, SessionStatus.Published) => "elle est déjà publiée.",
        (SessionDeed.Publish, SessionStatus.Cancelled) => "elle est annulée. Rétablissez-la plutôt.",
        (SessionDeed.Cancel, SessionStatus.Draft) => "c’est un brouillon, que personne n’a vu. Supprimez-le plutôt.",
        (SessionDeed.Cancel, SessionStatus.Cancelled) when session.CancellationReason == reason => "elle est déjà annulée.",
        (SessionDeed.Cancel, _) => FieldsOf<Session>.LineRefusal("motif", reason, isRequired: false),
        (SessionDeed.Restore, not SessionStatus.Cancelled) => "elle n’est pas annulée.",
        (SessionDeed.Delete, _) => await subject.ObstaclesToDeletionAsync(edit.Db, session.Id) is [var first, ..] ? first.Sentence : null,
        _ => null,
    };

    private async Task<int> DoAsync(Edit edit, SessionDeed deed, Session session, string? reason)
    {
        switch (deed)
        {
            case SessionDeed.Copy:
                return await SessionCopy.MakeAsync(edit, subject, session);
            case SessionDeed.Delete:
                edit.Db.Remove(session);
                await edit.FlushAsync();
                break;
            case SessionDeed.Cancel:
                session.Cancel(session.CancelledAt ?? clock.GetUtcNow().UtcDateTime, reason);
                break;
            default:
                session.Publish();
                break;
        }

        return session.Id;
    }
}
