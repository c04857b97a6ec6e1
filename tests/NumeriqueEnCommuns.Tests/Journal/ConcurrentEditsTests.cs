using System.Collections.Concurrent;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Journal;

/// <summary>Four people who edit the same few things at the same time, each from forms that the others make old.</summary>
public sealed class ConcurrentEditsTests : IDisposable
{
    private const int Editors = 4;
    private const int Saves = 500;
    private const int FormsAtOnce = 5;

    private static readonly (SubjectKind Kind, int Id)[] Things =
        [(SubjectKind.Session, 1), (SubjectKind.Session, 2), (SubjectKind.Speaker, 1), (SubjectKind.Room, 1)];

    private readonly Site site = new(Repository.Edition2018);
    private readonly ConcurrentBag<Acknowledged> acknowledged = [];
    private int disputes;

    public void Dispose() => site.Dispose();

    /// <summary>What an editor was told is saved.</summary>
    private sealed record Acknowledged(long Revision, string Editor, SubjectKind Kind, int Id, IReadOnlyDictionary<string, string?> Wanted);

    private sealed class Editor(int number)
    {
        public Author Author { get; } = new($"{number}", $"Personne {number}");
        public Random Random { get; } = new(2018 + number);
        public RandomValues Values => field ??= new RandomValues(Random, _ => [1, 2, 3]);
        public Queue<(SubjectKind Kind, int Id, long Version)> Forms { get; } = [];
    }

    [Fact]
    public async Task Every_acknowledged_change_is_in_the_journal_and_in_the_result()
    {
        var seed = await ValuesAsync();

        await EditAsync();

        Assert.True(disputes > 50, $"Only {disputes} saves met another's.");
        await CheckJournalAsync(seed);
    }

    /// <summary>Everybody opens some forms, then everybody saves theirs at once: each save makes those of the others old.</summary>
    private async Task EditAsync()
    {
        var editors = Enumerable.Range(1, Editors).Select(number => new Editor(number)).ToList();
        while (acknowledged.Count < Saves)
        {
            foreach (var editor in editors)
                await OpenAsync(editor);
            await Task.WhenAll(editors.Select(editor => Task.Run(() => SaveAllAsync(editor))));
        }
    }

    private async Task OpenAsync(Editor editor)
    {
        while (editor.Forms.Count < FormsAtOnce)
        {
            var (kind, id) = Things[editor.Random.Next(Things.Length)];
            var opened = await site.AtDeskAsync(desk => desk.OpenAsync(kind, id));
            editor.Forms.Enqueue((kind, id, opened!.Version));
        }
    }

    private async Task SaveAllAsync(Editor editor)
    {
        while (editor.Forms.TryDequeue(out var form))
        {
            var fields = AllSubjects.Of(form.Kind).Fields.Where(field => !field.IsFixed && field.Name is not (SessionSubject.State or SpeakerSubject.MergedInto or SessionSubject.Parent)).ToArray();
            var wanted = editor.Random.GetItems(fields, editor.Random.Next(1, 4)).DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => editor.Values.Of(form.Kind, field.Name));
            if (await SaveAsync(editor, form.Kind, form.Id, form.Version, wanted) is { } told)
                acknowledged.Add(told);
        }
    }

    /// <summary>Saves, and decides wherever somebody else was quicker. Null where it is refused or changes nothing.</summary>
    private async Task<Acknowledged?> SaveAsync(Editor editor, SubjectKind kind, int id, long version, IReadOnlyDictionary<string, string?> wanted)
    {
        while (true)
        {
            var outcome = await site.AtDeskAsync(desk => desk.SaveAsync(editor.Author, kind, id, version, wanted));
            if (outcome.Conflicts.Count == 0)
            {
                // a field left as the form opened it, which somebody else changed meanwhile, was not wanted
                var written = wanted.ExceptBy(outcome.KeptFromOthers.Select(field => field.Name), value => value.Key).ToDictionary();
                return outcome is { IsSaved: true, Revision: { } revision } ? new Acknowledged(revision, editor.Author.Name, kind, id, written) : null;
            }

            Interlocked.Increment(ref disputes);
            version = await site.InDatabaseAsync(db => Versions.OfAsync(db, kind, id));
            var decided = outcome.Conflicts.Select(conflict => KeyValuePair.Create(conflict.Field.Name, editor.Random.Next(3) switch { 0 => conflict.Before, 1 => conflict.Theirs, _ => conflict.Mine }));
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
