using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Published;

public sealed record PublishedDay(DateOnly Date, bool IsEve)
{
    /// <summary>« jeudi-13-septembre »: readable, and different for every day of a year.</summary>
    public string Slug { get; } = French.DaySlug(Date);

    public string Path => $"/programme/{Slug}";
}
