using System.Text.RegularExpressions;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.DataFiles;

/// <summary>Every text of the edition of 2018 that people read, with the place where it stands in the files.</summary>
internal static partial class EditionTexts
{
    public static EditionFiles Files { get; } = EditionFolder.Read(Repository.Edition2018);

    /// <summary>Addresses are left out: what people read of a link is its text.</summary>
    public static IEnumerable<(string Where, string Text)> All { get; } =
        [.. OfTheFacts().Concat(OfTheSessions()).Concat(OfMarkdown()).Where(text => text.Text is not null).Select(text => (text.Where, Addresses().Replace(text.Text!, "")))];

    public static IEnumerable<(string Where, string? Text)> OfMarkdown() =>
    [
        .. Files.Abstracts.Select(text => ($"sessions/{text.Key}.md", (string?)text.Value)),
        .. Files.Pages.Select(text => ($"pages/{text.Key}.md", (string?)text.Value)),
    ];

    private static IEnumerable<(string Where, string? Text)> OfTheFacts()
    {
        var edition = Files.Edition;
        return
        [
            .. new[] { edition.Name, edition.Subtitle, edition.Clock, edition.Introduction, edition.IntroductionBy, edition.AxesBy, edition.Accessibility, edition.Licence.Name }
                .Concat(edition.Axes!.SelectMany(axis => new[] { axis.Name, axis.Text })).Select(text => ("edition.json", text)),
            .. Files.Venues.SelectMany(venue => new[] { venue.Name, venue.ShortName, venue.Street, venue.Text }.Concat(venue.Rooms.Select(room => room.Name))).Select(text => ("venues.json", text)),
            .. Files.Tracks.SelectMany(track => new[] { track.Name, track.LedBy, track.Text }).Select(text => ("tracks.json", text)),
            .. Files.Formats.SelectMany(format => new[] { format.Name, format.Plural, format.Text }).Select(text => ("formats.json", text)),
            .. Files.Speakers.SelectMany(speaker => new[] { speaker.Name, speaker.SortName }).Select(text => ("speakers.json", (string?)text)),
        ];
    }

    private static IEnumerable<(string Where, string? Text)> OfTheSessions() =>
        from session in Files.Sessions
        from text in new[] { session.Title }.Concat((session.People ?? []).Select(person => person.Affiliation)).Concat((session.ToConfirm ?? []).Select(point => point.Note))
        select ($"sessions.json, {session.Slug}", text);

    [GeneratedRegex(@"(?<=\])\([^)]*\)|(https?://|www\.)[^\s)]+")]
    private static partial Regex Addresses();
}
