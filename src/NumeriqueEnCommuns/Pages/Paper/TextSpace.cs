using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>How much paper a text takes, reckoned as a browser lays it out, a little generously. Lengths in millimetres, sizes in points.</summary>
public static class TextSpace
{
    private const double Point = 0.3528;
    private const double LineHeight = 1.22;

    /// <summary>Of a letter of the site's bold type, on average, in its size.</summary>
    private const double LetterWidth = 0.515;

    /// <summary>Words are not cut: each line loses about half a word.</summary>
    private const double LostLetters = 1.2;

    public static double Height(double lines, double size) => lines * size * Point * LineHeight;

    public static double Lines(string text, double width, double size) =>
        Math.Ceiling(text.Length / Math.Max(1, width / (LetterWidth * size * Point) - LostLetters));

    public static double LinesOfFlags(PublishedSession session) =>
        (session.IsCancelled ? 1 : 0) + (session.IsOnInvitation ? 1 : 0) + session.ToConfirm.Count;
}
