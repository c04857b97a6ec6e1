using System.Collections.Concurrent;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Journal;

/// <summary>Four people who edit the same few things at the same time, each from forms that the others make old.</summary>
public sealed class ConcurrentEditsTests : IDisposable
{
    private const int Editors = 4;
    private const int SavesEach = 125;

    private static readonly (SubjectKind Kind, int Id)[] Things =
        [(SubjectKind.Session, 1), (SubjectKind.Session, 2), (SubjectKind.Speaker, 1), (SubjectKind.Room, 1)];

    private readonly Site site = new(Repository.Edition2018);
    private readonly ConcurrentBag<Acknowledged> acknowledged = [];
    private int disputes;

    public void Dispose() => site.Dispose();

    /// <summary>What an editor was told is saved.</summary>
    private sealed record Acknowledged(long Revision, string Editor, SubjectKind Kind, int Id, IReadOnlyDictionary<string, string?> Wanted);

    [Fact]
    public async Task Every_acknowledged_change_is_in_the_journal_and_in_the_result()
    {
        var seed = await ValuesAsync();

        await Task.WhenAll(Enumerable.Range(0, Editors).Select(number => Task.Run(() => EditAsync(number))));

        Assert.Equal(Editors * SavesEach, acknowledged.Count);
        Assert.True(disputes > 10, $"Only {disputes} saves met another's.");
        await CheckJournalAsync(seed);
    }

    private async Task EditAsync(int number)
    {
        var random = new Random(2018 + number);
        var editor = new Author($"{number}", $"Personne {number}");
        var values = new RandomValues(random, _ => [1, 2, 3]);
        for (var saves = 0; saves < SavesEach;)
        {
            var (kind, id) = Things[random.Next(Things.Length)];
            var opened = await site.AtDeskAsync(desk => desk.OpenAsync(kind, id));
            var fields = AllSubjects.Of(kind).Fields.Where(field => !field.IsFixed && field.Name is not (SessionSubject.State or SpeakerSubject.MergedInto or SessionSubject.Parent)).ToList();
            var wanted = random.GetItems([.. fields], random.Next(1, 4)).DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => values.Of(kind, field.Name));
            if (await SaveAsync(editor, random, kind, id, opened!.Version, wanted) is { } told)
            {
                acknowledged.Add(told);
                saves++;
            }
        }
    }

    /// <summary>Saves, and decides wherever somebody else was quicker. Null where it is refused or changes nothing.</summary>
    private async Task<Acknowledged?> SaveAsync(Author editor, Random random, SubjectKind kind, int id, long version, IReadOnlyDictionary<string, string?> wanted)
    {
        while (true)
        {
            var outcome = await site.AtDeskAsync(desk => desk.SaveAsync(editor, kind, id, version, wanted));
            if (outcome.Conflicts.Count == 0)
            {
                // a field left as the form opened it, which somebody else changed meanwhile, was not wanted
                var written = wanted.ExceptBy(outcome.KeptFromOthers.Select(field => field.Name), value => value.Key).ToDictionary();
                return outcome is { IsSaved: true, Revision: { } revision } ? new Acknowledged(revision, editor.Name, kind, id, written) : null;
            }

            Interlocked.Increment(ref disputes);
            version = await site.InDatabaseAsync(db => Versions.OfAsync(db, kind, id));
            var decided = outcome.Conflicts.Select(conflict => KeyValuePair.Create(conflict.Field.Name, random.Next(3) switch { 0 => conflict.Before, 1 => conflict.Theirs, _ => conflict.Mine }));
            wanted = outcome.Undisputed.Concat(decided).ToDictionary();
        }
    }

    /// <summary>Replays the journal from the first values: after each save all that its editor wanted is there, and in the end what the site holds.</summary>
    private async Task CheckJournalAsync(Dictionary<(SubjectKind, int), Dictionary<string, string?>> values)
    {
        var told = acknowledged.ToDictionary(one => one.Revision);
        var revisions = await site.RevisionsAsync();
        Assert.Equal(told.Keys.Order(), revisions.Select(revision => revision.Id));
        foreach (var revision in revisions)
        {
            foreach (var change in revision.Changes)
            {
                var thing = values[(change.Kind, change.SubjectId)];
                Assert.Equal(thing[change.Field], change.Before);
                thing[change.Field] = change.After;
            }

            var save = told[revision.Id];
            Assert.Equal(save.Editor, revision.AuthorName);
            Assert.All(revision.Changes, change => Assert.Equal((save.Kind, save.Id), (change.Kind, change.SubjectId)));
            Assert.All(save.Wanted, value => Assert.Equal(Normal(value.Value), Normal(values[(save.Kind, save.Id)][value.Key])));
        }

        Assert.Equivalent(await ValuesAsync(), values, strict: true);
    }

    /// <summary>A last day that is the first says nothing.</summary>
    private static string? Normal(string? value) =>
        value is not null && value.StartsWith("{\"day\":", StringComparison.Ordinal) && Notation.Read<SessionHours>(value) is var hours && hours.LastDay == hours.Day
            ? Notation.Write(hours with { LastDay = null }) : value;

    private async Task<Dictionary<(SubjectKind, int), Dictionary<string, string?>>> ValuesAsync()
    {
        Dictionary<(SubjectKind, int), Dictionary<string, string?>> all = [];
        foreach (var (kind, id) in Things)
            all.Add((kind, id), new((await site.AtDeskAsync(desk => desk.OpenAsync(kind, id)))!.Values));
        return all;
    }
}
