using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace NumeriqueEnCommuns.Search;

/// <summary>A text in which the words that were found stand between two marks; on a page they stand in <c>mark</c>, the rest is encoded.</summary>
public sealed class MarkedText(string text) : IHtmlContent
{
    /// <summary>Characters that no text of the index holds.</summary>
    public const char Opening = '\u0002', Closing = '\u0003';

    public bool HasMarks => text.Contains(Opening, StringComparison.Ordinal);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in text.Split(Opening))
        {
            var (found, rest) = part.Split(Closing, 2) is [var inside, var after] ? (inside, after) : ("", part);
            if (found.Length > 0)
                writer.Write($"<mark>{encoder.Encode(found)}</mark>");
            writer.Write(encoder.Encode(rest));
        }
    }

    public override string ToString() => text.Replace(Opening.ToString(), "", StringComparison.Ordinal).Replace(Closing.ToString(), "", StringComparison.Ordinal);
}
