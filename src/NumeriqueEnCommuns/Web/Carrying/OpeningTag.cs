namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>As the views of this site write it: attributes in double quotes, with « &gt; » encoded in them.</summary>
/// <param name="Text">From « &lt; » to « &gt; ».</param>
internal readonly record struct OpeningTag(string Text)
{
    public bool IsLink => Text.StartsWith("<a ", StringComparison.Ordinal);

    public bool IsFormThatAsks => Text.StartsWith("<form ", StringComparison.Ordinal) && Attribute("method") is "get";

    public bool IsBody => Text.StartsWith("<body ", StringComparison.Ordinal);

    public bool Has(string name) => Text.Contains($" {name}", StringComparison.Ordinal);

    /// <summary>As it is encoded there; null where it is missing.</summary>
    public string? Attribute(string name) => Find(name) is { } place ? Text[place] : null;

    public string With(string name, string value)
    {
        if (Find(name) is not { } place)
            return $"{Text[..^1]} {name}=\"{value}\">";

        var (start, length) = place.GetOffsetAndLength(Text.Length);
        return string.Concat(Text.AsSpan(0, start), value, Text.AsSpan(start + length));
    }

    private Range? Find(string name)
    {
        var start = Text.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0)
            return null;

        start += name.Length + 3;
        return start..Text.IndexOf('"', start);
    }
}
