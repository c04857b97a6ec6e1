using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

public enum LineEvent { Changed, Made, Deleted }

/// <summary>One line of the journal in words: a field from one value to another, or a whole thing that came or went.</summary>
public sealed record LineView(long Id, LineEvent Event, string Label)
{
    private const int ShortEnough = 120;
    private const int LongEnough = 600;

    public string Before { get; init; } = "";
    public string After { get; init; } = "";

    /// <summary>Word by word, where the values are texts rather than short values.</summary>
    public IReadOnlyList<Piece> Difference { get; init; } = [];

    /// <summary>All that a thing held as it came or went.</summary>
    public IReadOnlyList<(string Label, string Value)> Values { get; init; } = [];

    /// <summary>Taken back by a later change.</summary>
    public bool IsUndone { get; init; }

    /// <summary>A publication is for life.</summary>
    public bool IsForLife { get; init; }

    /// <summary>Better folded.</summary>
    public bool IsLong => Difference.Sum(piece => piece.Text.Length) > LongEnough;

    public static LineView Of(Change change, Names names, bool isUndone)
    {
        var subject = AllSubjects.Of(change.Kind);
        if (change.Field == Change.Whole)
            return OfWhole(change, subject, names) with { IsUndone = isUndone };

        var field = subject.Field(change.Field);
        var (before, after) = (InWords(field, change.Before, names), InWords(field, change.After, names));
        var isText = before != "" && after != "" && (field.Nature is Nature.Prose || before.Length + after.Length > ShortEnough);
        return new LineView(change.Id, LineEvent.Changed, field.Label)
        {
            Before = before,
            After = after,
            Difference = isText ? WordDifference.Of(before, after) : [],
            IsUndone = isUndone,
            IsForLife = change is { Kind: SubjectKind.Session, Field: SessionSubject.State } && Notation.Read<SessionState>(change.Before!).Status is SessionStatus.Draft,
        };
    }

    private static LineView OfWhole(Change change, Subject subject, Names names)
    {
        var values = Notation.Read<Dictionary<string, string?>>(change.After ?? change.Before!);
        return new LineView(change.Id, change.After is null ? LineEvent.Deleted : LineEvent.Made, change.After is null ? "suppression" : "création")
        {
            Values = [.. subject.Fields.Where(field => !field.IsFixed && values.GetValueOrDefault(field.Name) is not null).Select(field => (field.Label, InWords(field, values[field.Name], names)))],
        };
    }

    private static string InWords(Field field, string? value, Names names) => value is null ? "" : field.Show(value, names);
}
