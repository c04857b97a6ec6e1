using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Journal;

/// <summary>A thing as it is called today.</summary>
public sealed record NamedThing(SubjectKind Kind, int Id, string Name);

/// <summary>Why a thing cannot be deleted.</summary>
/// <param name="What">Without the full stop: « 2 sessions en dépendent ».</param>
/// <param name="Things">Those that stand in the way, in the order in which they are named.</param>
public sealed record Obstacle(string What, params IReadOnlyList<NamedThing> Things)
{
    private const int NamedAtMost = 10;

    public IReadOnlyList<NamedThing> Named => [.. Things.Take(NamedAtMost)];

    /// <summary>« et 12 autres »; empty where all are named.</summary>
    public string Others => Things.Count > NamedAtMost ? $" et {FrenchText.Count(Things.Count - NamedAtMost, "autre", "autres")}" : "";

    public string Sentence =>
        Things.Count == 0 ? $"{What}." : $"{What}\u202f: {string.Join(", ", Named.Select(thing => FrenchText.Quoted(thing.Name)))}{Others}.";

    /// <param name="one">« session en dépend », after a number.</param>
    /// <returns>Nothing where there are no things.</returns>
    public static IReadOnlyList<Obstacle> Of(IReadOnlyList<NamedThing> things, string one, string several) =>
        things.Count == 0 ? [] : [new(FrenchText.Count(things.Count, one, several), things)];
}
