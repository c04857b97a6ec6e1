using System.Globalization;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Screens;

/// <summary>A page that hangs on a wall all day: it is not looked for, so no search engine needs it.</summary>
public abstract class ScreenPage(PublishedProgramme programme, SiteClock clock) : PublicPage(programme)
{
    public DateTime Now { get; } = clock.Now;

    /// <summary>The event's own hour without an offset: the screen counts on from it, whatever its own clock and zone.</summary>
    public static string Stamp(DateTime local) => local.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Letters as large as a title leaves room for.</summary>
    public static string LookOfTitle(BoardLine line) => line.Session.Title.Length switch
    {
        <= 40 => "board-title-short",
        > 85 => "board-title-long",
        _ => "",
    };
}
