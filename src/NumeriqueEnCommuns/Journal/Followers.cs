using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal;

/// <summary>
/// Marks the public sessions that a save concerns, for those who noted them in a calendar: directly, by the name of
/// somebody or of a place, or because a talk without hours of its own takes those of its block.
/// </summary>
internal sealed class Followers(ProgrammeDb db)
{
    private static readonly string[] Noted = [SessionSubject.Hours, SessionSubject.Place, SessionSubject.State];

    public async Task TellAsync(IReadOnlyList<Change> changes, DateTime utcNow, CancellationToken cancellation)
    {
        var rescheduled = changes.Where(IsNoted).Select(change => change.SubjectId).ToHashSet();
        foreach (var session in await ConcernedAsync(changes, rescheduled, cancellation))
            session.Modified(utcNow, rescheduled.Contains(session.Id) || FollowsItsBlock(session, rescheduled));
    }

    /// <summary>A first publication moves nothing: nobody had noted it.</summary>
    private static bool IsNoted(Change change) =>
        change.Kind is SubjectKind.Session && Noted.Contains(change.Field)
        && !(change.Field is SessionSubject.State && Notation.Read<SessionState>(change.Before!).Status is SessionStatus.Draft);

    private static bool FollowsItsBlock(Session session, HashSet<int> rescheduled) =>
        session is { Start: null, Parent: { } block } && rescheduled.Contains(block.Id);

    private Task<List<Session>> ConcernedAsync(IReadOnlyList<Change> changes, HashSet<int> rescheduled, CancellationToken cancellation)
    {
        var changed = changes.ToLookup(change => change.Kind, change => change.SubjectId);
        int[] sessions = [.. changed[SubjectKind.Session]], speakers = [.. changed[SubjectKind.Speaker]], rooms = [.. changed[SubjectKind.Room]];
        int[] venues = [.. changed[SubjectKind.Venue]], tracks = [.. changed[SubjectKind.Track]], formats = [.. changed[SubjectKind.Format]];
        return db.Sessions.Include(session => session.Parent).Where(session => session.Status != SessionStatus.Draft && (
                sessions.Contains(session.Id)
                || session.Parent != null && rescheduled.Contains(session.Parent.Id)
                || session.Participations.Any(person => speakers.Contains(person.Speaker.Id))
                || session.Room != null && rooms.Contains(session.Room.Id)
                || session.Venue != null && venues.Contains(session.Venue.Id)
                || session.Track != null && tracks.Contains(session.Track.Id)
                || formats.Contains(session.Format.Id)))
            .ToListAsync(cancellation);
    }
}
