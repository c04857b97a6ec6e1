using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Live;

/// <summary>What an open page is told: the version that it may read now, and what happened to sessions since its own.</summary>
/// <param name="Changes">One per session, latest first; empty where nothing concerns who comes.</param>
/// <param name="More">How many sessions are left out.</param>
public sealed record ProgrammeNews(string Version, IReadOnlyList<ProgrammeNews.Line> Changes, int More)
{
    /// <summary>More than is shown: only the device knows which of them are in its agenda.</summary>
    private const int Most = 50;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public sealed record Line(int Session, string Title, string Path, string Sentence, long Revision);

    public static ProgrammeNews Since(Seen seen, PublishedProgramme programme)
    {
        var lines = MergedChanges.Of(programme.Changes.Reverse().TakeWhile(change => change.Revision > seen.Revision).Reverse())
            .Select(change => (Change: change, Session: programme.Session(change.SessionId)))
            .Where(pair => pair.Session is not null)
            .Select(pair => Of(pair.Change, pair.Session!))
            .ToList();
        return new ProgrammeNews(Seen.Of(programme).ToString(), [.. lines.Take(Most)], Math.Max(0, lines.Count - Most));
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private static Line Of(PublicChange change, PublishedSession session) =>
        new(session.Id, session.Title, session.Path, string.Join(' ', change.Details.Select(ChangeWording.Sentence)), change.Revision);
}
