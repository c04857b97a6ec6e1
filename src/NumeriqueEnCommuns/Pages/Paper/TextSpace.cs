using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

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

    /// <summary>Of all that the partial view <c>_Flags</c> says, one below the other.</summary>
    public static double LinesOfFlags(PublishedSession session, Needs needs, double width, double size) =>
        new[] { session.IsCancelled, session.IsOnInvitation, session.HasSignLanguage, session.HasCaptions }.Count(isSaid => isSaid)
        + needs.NotKnownOf(session).Sum(need => Lines(Wording.NotKnown(need), width, size))
        + session.ToConfirm.Count;
}
