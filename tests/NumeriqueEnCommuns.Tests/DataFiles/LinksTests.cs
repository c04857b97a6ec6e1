using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.DataFiles;

public sealed class LinksTests
{
    [Fact]
    public void Every_address_in_a_text_is_that_of_something_in_the_files()
    {
        var files = EditionTexts.Files;
        HashSet<string> known =
        [
            "/programme", "/intervenants", "/lieux", "/parcours", "/plan-du-site", "/hors-ligne",
            .. files.Sessions.Select(session => $"/sessions/{session.Slug}"),
            .. files.Speakers.Select(speaker => $"/intervenants/{speaker.Slug}"),
            .. files.Tracks.Select(track => $"/parcours/{track.Slug}"),
            .. files.Formats.Select(format => $"/formats/{format.Slug}"),
            .. files.Venues.SelectMany(venue => venue.Rooms.Select(room => $"/lieux/{venue.Slug}/{room.Slug}").Prepend($"/lieux/{venue.Slug}")),
            .. files.Pages.Keys.Select(page => $"/{page}"),
        ];

        var links = LinksIn([.. files.Pages.Values, .. files.Abstracts.Values, .. files.Venues.Select(venue => venue.Text ?? "")]);

        Assert.Contains("/lieux/stereolux", links);
        Assert.Empty(links.Except(known));
    }

    private static IReadOnlyList<string> LinksIn(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => Regex.Matches(text, @"\]\((/[^)#]*)")).Select(link => link.Groups[1].Value).Distinct()];
}
