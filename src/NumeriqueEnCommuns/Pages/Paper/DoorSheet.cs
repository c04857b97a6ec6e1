using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>What hangs beside a door for a day, on one A4 page.</summary>
public sealed record DoorSheet(PublishedRoom Room, PublishedDay Day, IReadOnlyList<ProgrammeEntry> Entries, Needs Needs)
{
    /// <summary>In points, those of titles a third larger; each has its class <c>door-size-n</c>.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [24, 22, 20, 18, 16, 14, 12, 10, 8];

    /// <summary>Below the head and above the stamp, in millimetres.</summary>
    private const double Height = 182;
    private const double Width = 182;

    /// <summary>Of the column of hours, in letters.</summary>
    private const double Hours = 8;

    private const double Point = 0.3528;

    /// <summary>The largest letters with which it stands on its page.</summary>
    public string Look => $"door-size-{Sizes.FirstOrDefault(size => Entries.Sum(entry => HeightOf(entry, size)) <= Height, Sizes[^1])}";

    private double HeightOf(ProgrammeEntry entry, double size)
    {
        var (session, width) = (entry.Session, Width - Hours * size * Point);
        var talks = entry.Talks.Sum(talk => TextSpace.Lines($"{talk.Title} {French.List(Wording.Names(talk))}", width - size * Point, size));
        var around = 2 * 0.7 * size * Point;
        return TextSpace.Height(Math.Max(1, TextSpace.Lines(session.Title, width, size * 1.3)), size * 1.3)
            + TextSpace.Height(TextSpace.LinesOfFlags(session, Needs, width, size) + TextSpace.Lines(French.List(Wording.Names(session)), width, size) + (session.Track is null ? 0 : 1.3) + talks, size)
            + around;
    }
}
