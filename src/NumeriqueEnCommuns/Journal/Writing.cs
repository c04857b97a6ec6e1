using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Journal;

/// <summary>Puts values into things, within an edit.</summary>
internal static class Writing
{
    public static IReadOnlyList<Refusal> Refusals(Subject subject, object? thing, IReadOnlyDictionary<string, string?> values, References references) =>
    [
        .. from field in subject.Fields
           where values.ContainsKey(field.Name) && !field.IsFixed
           let sentence = field.Refusal(thing, values[field.Name], references)
           where sentence is not null
           select new Refusal(field.Name, sentence),
    ];

    public static void Write(Subject subject, object thing, IReadOnlyDictionary<string, string?> values, References references)
    {
        foreach (var field in subject.Fields.Where(field => values.ContainsKey(field.Name) && !field.IsFixed))
            field.Write(thing, values[field.Name], references);
    }

    /// <summary>Adds a new thing, whose values have been found good, under an id that none ever had unless one is given.</summary>
    public static async Task<int> AddAsync(ProgrammeDb db, Subject subject, IReadOnlyDictionary<string, string?> values, int? id = null, CancellationToken cancellation = default)
    {
        var references = new References(db);
        var given = id ?? await NextIdAsync(db, subject, cancellation);
        var thing = subject.New(given, values, references);
        Write(subject, thing, values, references);
        db.Add(thing);
        return given;
    }

    private static async Task<int> NextIdAsync(ProgrammeDb db, Subject subject, CancellationToken cancellation)
    {
        var inUse = await subject.LastIdAsync(db, cancellation);
        var ever = await db.Set<Change>().Where(change => change.Kind == subject.Kind).MaxAsync(change => (int?)change.SubjectId, cancellation) ?? 0;
        return Math.Max(inUse, ever) + 1;
    }
}
