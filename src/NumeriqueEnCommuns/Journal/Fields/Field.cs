namespace NumeriqueEnCommuns.Journal.Fields;

/// <summary>How a field's values are best compared on screen.</summary>
public enum Nature { Line, Prose, Choice }

/// <summary>
/// One recorded property of a thing. Its values are written as text in a notation of the field's own (a reference is an
/// id, a list is JSON), null where there is nothing: two values are the same exactly when their texts are.
/// </summary>
public sealed class Field
{
    public required string Name { get; init; }

    /// <summary>What it is called on screen, in lower case: « titre ».</summary>
    public required string Label { get; init; }

    public Nature Nature { get; init; }

    /// <summary>Written when the thing comes into being and never again.</summary>
    public bool IsFixed { get; init; }

    public required Func<object, string?> Read { get; init; }

    public required Action<object, string?, References> Write { get; init; }

    /// <summary>A sentence where the value cannot be stored; the thing is null while it is being made.</summary>
    public Func<object?, string?, References, string?> Refusal { get; init; } = (_, _, _) => null;

    /// <summary>The value in words.</summary>
    public Func<string?, Names, string> Show { get; init; } = (value, _) => value ?? "";
}
