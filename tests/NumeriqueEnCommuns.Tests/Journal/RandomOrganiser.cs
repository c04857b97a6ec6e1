using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Journal;

/// <summary>Does to a site, by chance and the same every time, whatever organisers can do to it and undo.</summary>
internal sealed class RandomOrganiser
{
    private readonly Site site;
    private readonly Random random = new(2018);
    private readonly Dictionary<SubjectKind, List<int>> ids = [];
    private readonly HashSet<int> merged = [];
    private readonly Queue<(SubjectKind Kind, string Field)> toChange = [];
    private readonly RandomValues values;

    public RandomOrganiser(Site site) => (this.site, values) = (site, new RandomValues(random, kind => ids[kind]));

    public bool HasMerged => merged.Count > 0;

    public async Task ReadIdsAsync()
    {
        foreach (var kind in Enum.GetValues<SubjectKind>())
        {
            var subject = AllSubjects.Of(kind);
            var all = await site.InDatabaseAsync(db => subject.ReadAsync(db, [.. Enumerable.Range(1, 1000)]));
            ids[kind] = [.. all.Select(subject.IdOf)];
        }
    }

    public Task ChangeAsync() => random.Next(100) switch
    {
        < 56 => SaveAsync(),
        < 72 => MakeAsync(),
        < 82 => DeleteAsync(),
        < 88 => CancelOrRestoreAsync(),
        < 93 => SwapHoursAsync(),
        _ => MergeSpeakersAsync(),
    };

    private async Task SaveAsync()
    {
        var (kind, field) = NextToChange();
        var others = Changeable(kind);
        var fields = random.GetItems(others, random.Next(3)).Append(field).Distinct();
        var id = AnyOf(kind);
        var opened = await site.AtDeskAsync(desk => desk.OpenAsync(kind, id));
        await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Camille, kind, id, opened!.Version, fields.ToDictionary(name => name, name => values.Of(kind, name))));
    }

    /// <summary>A pack of cards, shuffled anew each time it is used up: chance decides the order, and no field is left out.</summary>
    private (SubjectKind Kind, string Field) NextToChange()
    {
        if (toChange.Count == 0)
        {
            var pack = Enum.GetValues<SubjectKind>().SelectMany(kind => Changeable(kind).Select(field => (kind, field))).ToArray();
            random.Shuffle(pack);
            foreach (var card in pack)
                toChange.Enqueue(card);
        }

        return toChange.Dequeue();
    }

    private static string[] Changeable(SubjectKind kind) =>
        [.. AllSubjects.Of(kind).Fields.Where(field => !field.IsFixed && field.Name is not (SessionSubject.State or SpeakerSubject.MergedInto)).Select(field => field.Name)];

    private async Task MakeAsync()
    {
        var kind = (SubjectKind)random.Next(7);
        var outcome = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Dominique, kind, values.Whole(kind)));
        if (outcome.IsSaved)
            ids[kind].Add(outcome.Id);
    }

    /// <summary>Mostly those made last: nothing depends on them yet.</summary>
    private async Task DeleteAsync()
    {
        var kind = (SubjectKind)random.Next(7);
        var id = ids[kind][^random.Next(1, Math.Min(4, ids[kind].Count))];
        if (ids[kind].Count > 3 && (await site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, kind, id))).IsSaved)
            ids[kind].Remove(id);
    }

    private Task<long?> CancelOrRestoreAsync() => site.EditAsync(Editing.Camille, async edit =>
    {
        var id = AnyOf(SubjectKind.Session);
        var session = await edit.Db.Sessions.SingleAsync(session => session.Id == id);
        if (session.Status is SessionStatus.Cancelled)
            session.Publish();
        else if (session.Status is SessionStatus.Published)
            session.Cancel(site.Clock.GetUtcNow().UtcDateTime.AddMinutes(random.Next(10_000)), random.Next(2) == 0 ? null : "Trop peu d’inscrit·e·s");
    });

    /// <summary>Two things in one revision.</summary>
    private Task<long?> SwapHoursAsync() => site.EditAsync(Editing.Dominique, async edit =>
    {
        var (one, other) = (AnyOf(SubjectKind.Session), AnyOf(SubjectKind.Session));
        var sessions = await edit.Db.Sessions.Include(session => session.Room).Include(session => session.Venue).Where(session => session.Id == one || session.Id == other).ToListAsync();
        var places = sessions.Select(NumeriqueEnCommuns.Programme.Planning.Placing.Of).ToList();
        sessions[0].MoveTo(places[^1]);
        sessions[^1].MoveTo(places[0]);
    });

    /// <summary>One of two cards on the same person takes all that the other has.</summary>
    private async Task MergeSpeakersAsync()
    {
        var (one, other) = (AnyOf(SubjectKind.Speaker), AnyOf(SubjectKind.Speaker));
        if (one == other)
            return;

        ids[SubjectKind.Speaker].Remove(one);
        merged.Add(one);
        await site.EditAsync(Editing.Camille, async edit =>
        {
            var references = new References(edit.Db);
            var subject = AllSubjects.Of(SubjectKind.Session);
            foreach (var id in await edit.Db.Sessions.Where(session => session.Participations.Any(person => person.Speaker.Id == one)).Select(session => session.Id).ToListAsync())
            {
                var session = (await subject.FindAsync(edit.Db, id))!;
                var people = subject.Field(SessionSubject.People);
                var joined = Notation.ReadList<SessionPerson>(people.Read(session)).Select(person => person.Speaker == one ? person with { Speaker = other } : person);
                people.Write(session, Notation.WriteList(joined), references);
            }

            (await edit.Db.Speakers.FindAsync(one))!.MergedInto = await edit.Db.Speakers.FindAsync(other);
        });
    }

    private int AnyOf(SubjectKind kind) => ids[kind][random.Next(ids[kind].Count)];
}
