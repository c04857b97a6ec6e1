using System.Buffers.Text;
using System.Net;
using System.Text;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>As the views of this site write it: attributes in double quotes, with « &gt; » encoded in them.</summary>
/// <param name="text">From « &lt; » to « &gt; », in UTF-8.</param>
internal readonly ref struct OpeningTag(ReadOnlySpan<byte> text)
{
    public ReadOnlySpan<byte> Text { get; } = text;

    public bool IsLink => Text.StartsWith("<a "u8);

    public bool IsFormThatAsks => Text.StartsWith("<form "u8) && Find("method"u8) is { } method && Text[method].SequenceEqual("get"u8);

    /// <summary>Of a page with stars and links; a screen on a wall has neither.</summary>
    public bool IsBodyOfAPage => Text.StartsWith("<body "u8) && Has("data-programme"u8);

    public bool Has(ReadOnlySpan<byte> name) => Find(name) is not null;

    /// <summary>As it is meant; empty where it has no value, null where it is missing.</summary>
    public string? Attribute(ReadOnlySpan<byte> name) => Find(name) is { } place ? WebUtility.HtmlDecode(Encoding.UTF8.GetString(Text[place])) : null;

    /// <summary>Null where it is missing or no number.</summary>
    public int? Number(ReadOnlySpan<byte> name) =>
        Find(name) is { } place && Utf8Parser.TryParse(Text[place], out int number, out var read) && read == Text[place].Length ? number : null;

    /// <summary>Where the value of an attribute stands in the text. What stands within the quotes of another attribute is none.</summary>
    public Range? Find(ReadOnlySpan<byte> name)
    {
        if (Text.IndexOf(name) < 0)
            return null;

        for (var at = Text.IndexOf((byte)' '); at >= 0; at = Next(at))
        {
            var end = ++at + Text[at..].IndexOfAny(" =>"u8);
            var isIt = Text[at..end].SequenceEqual(name);
            var value = end..end;
            if (Text[end..].StartsWith("=\""u8) && Text[(end + 2)..].IndexOf((byte)'"') is var length and >= 0)
                (value, at) = ((end + 2)..(end + 2 + length), end + 2 + length);
            if (isIt)
                return value;
        }

        return null;
    }

    private int Next(int at) => Text[at..].IndexOf((byte)' ') is var length and >= 0 ? at + length : -1;
}
