using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>What a feed is written from: the same for all of them, and nothing else.</summary>
/// <param name="Programme">What the public may see.</param>
/// <param name="Absolute">Makes a whole address of a path.</param>
/// <param name="Now">The hour at the event; only what speaks of the present may look at it.</param>
public sealed record FeedSource(PublishedProgramme Programme, Func<string, string> Absolute, DateTime Now)
{
    public FeedSource(PublishedProgramme programme, SiteAddress address, SiteClock clock, Needs needs) : this(programme, address.Of, clock.Now) => Needs = needs;

    /// <summary>What whoever asks needs; calendars alone are chosen by it.</summary>
    public Needs Needs { get; init; } = Needs.None;

    /// <summary>Whether meals and the like are in it, for the formats that leave the choice.</summary>
    public bool WithBreaks { get; init; } = true;
}
