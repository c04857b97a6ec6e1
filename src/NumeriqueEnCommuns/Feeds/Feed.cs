namespace NumeriqueEnCommuns.Feeds;

/// <summary>The whole programme in one format, at one address.</summary>
/// <param name="Path">Its address for life: other people's tools hold it.</param>
/// <param name="MediaType">As registered; always in UTF-8.</param>
/// <param name="Name">« Calendrier (iCalendar) ».</param>
/// <param name="Use">One sentence: who takes it, and for what.</param>
/// <param name="Write">The whole text of it.</param>
/// <param name="TellsTheTime">Whether it speaks of the present moment.</param>
public sealed record Feed(string Path, string MediaType, string Name, string Use, Func<FeedSource, string> Write, bool TellsTheTime = false)
{
    /// <summary>False for what tells only a part: what changed, who speaks. <c>/programme</c> answers the first of its type that is true.</summary>
    public bool IsProgramme { get; init; } = true;

    /// <summary>Whether « ?pauses=non » leaves out what is not a session.</summary>
    public bool HasBreaks { get; init; }

    /// <summary>The content security policy of what a browser opens by itself; null where that of the site holds.</summary>
    public string? Policy { get; init; }

    /// <summary>What the text is made of, where a type says so.</summary>
    public Type Content { get; init; } = typeof(string);
}
