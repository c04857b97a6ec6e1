using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace NumeriqueEnCommuns.Pages.Admin.Journal;

public enum Mark { Kept, Removed, Added }

/// <summary>Some words of a text, and what became of them.</summary>
public sealed record Piece(Mark Mark, string Text);

/// <summary>From one text to another, word by word.</summary>
public static partial class WordDifference
{
    /// <summary>Beyond, comparing takes longer than anybody reads; the two texts are then shown whole.</summary>
    private const int MostSigns = 40_000;

    private static readonly CustomFunctionChunker Chunker = new(text => [.. Words().Matches(text).Select(word => word.Value)]);

    public static IReadOnlyList<Piece> Of(string before, string after)
    {
        if (before.Length + after.Length > MostSigns)
            return [new(Mark.Removed, before), new(Mark.Added, after)];

        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, Chunker);
        return [.. Pieces(difference).Where(piece => piece.Text.Length > 0)];
    }

    public static int CountOf(this IEnumerable<Piece> pieces, Mark mark) =>
        pieces.Where(piece => piece.Mark == mark).Sum(piece => Words().Matches(piece.Text).Count(word => char.IsLetterOrDigit(word.Value[0])));

    private static IEnumerable<Piece> Pieces(DiffResult difference)
    {
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            yield return new(Mark.Kept, Text(difference.PiecesOld, at, block.DeleteStartA - at));
            yield return new(Mark.Removed, Text(difference.PiecesOld, block.DeleteStartA, block.DeleteCountA));
            yield return new(Mark.Added, Text(difference.PiecesNew, block.InsertStartB, block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        yield return new(Mark.Kept, Text(difference.PiecesOld, at, difference.PiecesOld.Count - at));
    }

    private static string Text(IReadOnlyList<string> pieces, int from, int count) => string.Concat(pieces.Skip(from).Take(count));

    [GeneratedRegex("\\w+|\\s+|[^\\w\\s]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
