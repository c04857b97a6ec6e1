using NumeriqueEnCommuns.Journal.Fields;

namespace NumeriqueEnCommuns.Journal;

/// <summary>A field that two people changed differently: what it was, what it has become meanwhile, what is wanted now.</summary>
public sealed record Conflict(Field Field, string? Before, string? Theirs, string? Mine);

/// <summary>
/// Three-way merge, field by field. What only one side touched is kept from that side; what both touched in the same way
/// is kept; what both touched differently is a conflict, and nothing decides in the place of people.
/// </summary>
public sealed class Merge
{
    public required IReadOnlyDictionary<string, string?> ToWrite { get; init; }
    public required IReadOnlyList<Conflict> Conflicts { get; init; }

    /// <summary>Changed meanwhile by somebody else, and kept.</summary>
    public required IReadOnlyList<Field> KeptFromOthers { get; init; }

    /// <param name="fields">Those that the form has, with what is wanted for each in <paramref name="mine"/>.</param>
    public static Merge Of(
        IEnumerable<Field> fields,
        IReadOnlyDictionary<string, string?> before, IReadOnlyDictionary<string, string?> theirs, IReadOnlyDictionary<string, string?> mine)
    {
        Dictionary<string, string?> toWrite = [];
        List<Conflict> conflicts = [];
        List<Field> keptFromOthers = [];
        foreach (var field in fields)
        {
            var (was, isNow) = (before[field.Name], theirs[field.Name]);
            var wanted = mine.TryGetValue(field.Name, out var value) && !IsSameText(field, value, was) ? value : was;
            if (wanted == was && isNow != was)
                keptFromOthers.Add(field);
            else if (wanted != isNow && isNow != was)
                conflicts.Add(new Conflict(field, was, isNow, wanted));
            else if (wanted != isNow)
                toWrite.Add(field.Name, wanted);
        }

        return new Merge { ToWrite = toWrite, Conflicts = conflicts, KeptFromOthers = keptFromOthers };
    }

    /// <summary>A form cleans the texts that pass through it: what that alone changes nobody has changed.</summary>
    private static bool IsSameText(Field field, string? wanted, string? was) => field.Nature is Nature.Prose && wanted == Typed.Text(was);
}
