using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Errors;

/// <summary>Finds what somebody may have meant by an address that does not exist: the most words in common first.</summary>
public static class NearAddresses
{
    private const int ShortestWord = 4;
    private const int MostWords = 20;

    public static IEnumerable<(string Text, string Path)> To(string asked, PublishedProgramme programme)
    {
        var words = WordsOf(asked).Take(MostWords).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return All(programme)
            .Select(page => (page.Text, page.Path, Common: WordsOf(page.Path).Count(words.Contains)))
            .Where(page => page.Common > 0)
            .OrderByDescending(page => page.Common)
            .Select(page => (page.Text, page.Path));
    }

    private static IEnumerable<(string Text, string Path)> All(PublishedProgramme programme) =>
    [
        .. programme.Sessions.Select(session => (session.Title, session.Path)),
        .. programme.Speakers.Select(speaker => (speaker.Name, speaker.Path)),
        .. programme.Tracks.Select(track => (track.Name, track.Path)),
        .. programme.Rooms.Select(room => (room.Name, room.Path)),
        .. programme.Pages.Select(page => (page.Title, page.Path)),
    ];

    /// <summary>The last part of a path, in words long enough to mean something.</summary>
    private static IEnumerable<string> WordsOf(string path) =>
        path[(path.LastIndexOf('/') + 1)..].Split(['-', '_', ' ', '+', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord);
}
