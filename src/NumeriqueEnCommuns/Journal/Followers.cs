using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal;

/// <summary>
/// Marks the public sessions that a save concerns, for those who noted them in a calendar: directly, by the name of
/// somebody or of a place, or because a talk without hours of its own takes those of its block.
/// </summary>
internal sealed class Followers(ProgrammeDb db)
{
    public async Task TellAsync(IReadOnlyList<Change> changes, DateTime utcNow, CancellationToken cancellation)
    {
        var concerned = await ConcernedAsync(changes, cancellation);
        var known = await WithBlocksAsync(concerned, changes, cancellation);
        var (before, after) = (new NotedFactsReader(known, FormerValues(changes)), new NotedFactsReader(known, new Dictionary<(int, string), string?>()));
        var made = changes.Where(change => change.Kind is SubjectKind.Session && change.Field is Change.Whole).Select(change => change.SubjectId).ToHashSet();
        foreach (var session in concerned)
        {
            // a first publication moves nothing: nobody had noted it
            var was = made.Contains(session.Id) ? null : before.Of(session);
            session.Modified(utcNow, isRescheduled: was is { Status: not SessionStatus.Draft } && was != after.Of(session));
        }
    }

    private static Dictionary<(int, string), string?> FormerValues(IReadOnlyList<Change> changes) => changes
        .Where(change => change.Kind is SubjectKind.Session && change.Field is not Change.Whole)
        .ToDictionary(change => (change.SubjectId, change.Field), change => change.Before);

    private Task<List<Session>> ConcernedAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var changed = changes.ToLookup(change => change.Kind, change => change.SubjectId);
        int[] sessions = [.. changed[SubjectKind.Session]], speakers = [.. changed[SubjectKind.Speaker]], rooms = [.. changed[SubjectKind.Room]];
        int[] venues = [.. changed[SubjectKind.Venue]], tracks = [.. changed[SubjectKind.Track]], formats = [.. changed[SubjectKind.Format]];
        return Public().Where(session =>
                sessions.Contains(session.Id)
                || sessions.Contains(EF.Property<int?>(session, LinkedTo.Parent)!.Value)
                || session.Participations.Any(person => speakers.Contains(EF.Property<int>(person, LinkedTo.Speaker)))
                || session.Room != null && rooms.Contains(session.Room.Id)
                || session.Venue != null && venues.Contains(session.Venue.Id)
                || session.Venue == null && session.Parent != null && (rooms.Contains(session.Parent.Room!.Id) || venues.Contains(session.Parent.Venue!.Id))
                || session.Track != null && tracks.Contains(session.Track.Id)
                || formats.Contains(session.Format.Id))
            .ToListAsync(cancellation);
    }

    /// <summary>The sessions, the blocks that they are in and those that they were in.</summary>
    private async Task<Dictionary<int, Session>> WithBlocksAsync(List<Session> sessions, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var left = changes.Where(change => change is { Kind: SubjectKind.Session, Field: SessionSubject.Parent, Before: not null }).Select(change => int.Parse(change.Before!, CultureInfo.InvariantCulture));
        int[] blocks = [.. sessions.Select(session => session.Parent?.Id).OfType<int>(), .. left];
        var found = await Public().Where(session => blocks.Contains(session.Id)).ToListAsync(cancellation);
        return found.Concat(sessions).Distinct().ToDictionary(session => session.Id);
    }

    private IQueryable<Session> Public() => db.Sessions
        .Include(session => session.Parent).Include(session => session.Room).Include(session => session.Venue)
        .Where(session => session.Status != SessionStatus.Draft);
}
