using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace NumeriqueEnCommuns.Search;

/// <summary>A text in which the words that were found are known; on a page they stand in <c>mark</c>, and all of it is encoded.</summary>
/// <param name="text">The whole.</param>
/// <param name="marks">Where they stand, in order.</param>
public sealed class MarkedText(string text, params IReadOnlyList<Range> marks) : IHtmlContent
{
    public bool HasMarks => marks.Count > 0;

    public static MarkedText Of(string text, IReadOnlyList<SearchTerm> terms)
    {
        List<Range> marks = [];
        for (var reader = new WordReader(text); reader.Next();)
        {
            if (SearchTerm.MetBy(reader.Plain, terms) is not null)
                marks.Add(reader.Start..reader.End);
        }

        return new MarkedText(text, marks);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var written = 0;
        foreach (var mark in marks)
        {
            writer.Write(encoder.Encode(text[written..mark.Start.Value]));
            writer.Write($"<mark>{encoder.Encode(text[mark])}</mark>");
            written = mark.End.Value;
        }

        writer.Write(encoder.Encode(text[written..]));
    }

    public override string ToString() => text;
}
