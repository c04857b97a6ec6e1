using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.OneFile;

/// <summary>Text as it may stand in the file: links lead to what is in the file too, and to the site for the rest.</summary>
public sealed partial class FileText(FeedSource source)
{
    private const int Deepest = 6;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<string, string> places = source.Programme.Sessions.Select(session => (session.Path, IdOf(session)))
        .Concat(source.Programme.Venues.Select(venue => (venue.Path, IdOf(venue))))
        .Concat(source.Programme.Days.Select(day => (day.Path, day.Slug)))
        .ToDictionary(place => place.Item1, place => place.Item2, StringComparer.Ordinal);

    public static string IdOf(PublishedSession session) => $"session-{session.Slug}";

    public static string IdOf(PublishedVenue venue) => $"lieu-{venue.Slug}";

    public static string IdOf(PublishedPage page) => $"texte-{page.Slug}";

    public static string Encoded(string text) => Encoder.Encode(CleanText.Of(text));

    /// <param name="level">Of the heading under which the text stands: its own are deeper.</param>
    public string Of(Prose prose, int level)
    {
        var html = Headings().Replace(CleanText.Of(prose.Html), heading =>
            string.Create(CultureInfo.InvariantCulture, $"<{heading.Groups[1].Value}h{Math.Min(Deepest, heading.Groups[2].ValueSpan[0] - '0' + level - 1)}"));
        return SiteLinks().Replace(html, link => $"href=\"{AddressOf(link.Groups[1].Value)}\"");
    }

    public string AddressOf(string path) => places.TryGetValue(path, out var place) ? $"#{place}" : Encoded(source.Absolute(path));

    // the identifiers of headings go: those of two texts could be the same
    [GeneratedRegex("<(/?)h([1-6])(?: id=\"[^\"]*\")?")]
    private static partial Regex Headings();

    [GeneratedRegex("href=\"(/(?!/)[^\"]*)\"")]
    private static partial Regex SiteLinks();
}
