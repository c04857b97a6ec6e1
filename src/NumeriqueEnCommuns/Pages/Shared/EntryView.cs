using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Shared;

/// <summary>What a list shows of its entries: what the page already says is left out.</summary>
public sealed record EntryShape
{
    /// <summary>3 or 4: the heading level that an entry's title takes in its page.</summary>
    public int Level { get; init; } = 3;

    public bool ShowsDay { get; init; }

    /// <summary>False under a heading that says that there is no hour.</summary>
    public bool ShowsHours { get; init; } = true;

    public bool ShowsPlace { get; init; } = true;
    public bool ShowsTrack { get; init; } = true;
    public bool ShowsFormat { get; init; } = true;
}

/// <summary>One entry as a list shows it.</summary>
public sealed record EntryView(PublishedSession Session, IReadOnlyList<PublishedSession> Talks, EntryShape Shape)
{
    public EntryView(PublishedSession session, EntryShape shape) : this(session, [], shape)
    {
    }
}
