using System.Net;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>As the views of this site write it: attributes in double quotes, with « &gt; » encoded in them.</summary>
/// <param name="Text">From « &lt; » to « &gt; ».</param>
internal readonly record struct OpeningTag(string Text)
{
    public bool IsLink => Text.StartsWith("<a ", StringComparison.Ordinal);

    public bool IsFormThatAsks => Text.StartsWith("<form ", StringComparison.Ordinal) && Attribute("method") is "get";

    /// <summary>Of a page with stars and links; a screen on a wall has neither.</summary>
    public bool IsBodyOfAPage => Text.StartsWith("<body ", StringComparison.Ordinal) && Has("data-programme");

    public bool Has(string name) => Find(name) is not null;

    /// <summary>As it is meant; empty where it has no value, null where it is missing.</summary>
    public string? Attribute(string name) => Find(name) is { } place ? WebUtility.HtmlDecode(Text[place]) : null;

    /// <param name="name">Of an attribute with a value, or a new one.</param>
    /// <param name="value">Encoded.</param>
    public string With(string name, string value)
    {
        if (Find(name) is not { } place)
            return $"{Text[..^1]} {name}=\"{value}\">";

        var (start, length) = place.GetOffsetAndLength(Text.Length);
        return string.Concat(Text.AsSpan(0, start), value, Text.AsSpan(start + length));
    }

    /// <summary>Where its value stands. What stands within the quotes of another attribute is none.</summary>
    private Range? Find(string name)
    {
        for (var at = Text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = Text.IndexOf(' ', at))
        {
            var end = Text.AsSpan(++at).IndexOfAny(' ', '=', '>') is var length and >= 0 ? at + length : Text.Length;
            var isIt = Text.AsSpan(at, end - at).SequenceEqual(name);
            var value = end..end;
            if (Text.AsSpan(end).StartsWith("=\"") && Text.IndexOf('"', end + 2) is var quote and >= 0)
                (value, at) = ((end + 2)..quote, quote);
            if (isIt)
                return value;
        }

        return null;
    }
}
