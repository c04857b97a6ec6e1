using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Search;

public enum ThingKind { Session, Speaker, Track, Place, Page }

/// <summary>Something that can be found, with its words by weight: what it is called, who, where, and the rest.</summary>
public sealed record SearchedThing(ThingKind Kind, string Path, string Title, string People, string Place, string Text)
{
    public string Title { get; } = CleanText.Of(Title);
    public string People { get; } = CleanText.Of(People);
    public string Place { get; } = CleanText.Of(Place);
    public string Text { get; } = CleanText.Of(Text);

    /// <summary>Null for all but sessions.</summary>
    public PublishedSession? Session { get; private init; }

    /// <summary>Whether it is found by the same words.</summary>
    public bool SaysTheSameAs(SearchedThing other) => (Title, People, Place, Text) == (other.Title, other.People, other.Place, other.Text);

    public static IReadOnlyList<SearchedThing> AllOf(PublishedProgramme programme) =>
    [
        .. programme.Sessions.Select(Of),
        .. programme.Speakers.Select(speaker => new SearchedThing(ThingKind.Speaker, speaker.Path, speaker.Name, "", "", Joined(programme.AffiliationsOf(speaker)))),
        .. programme.Tracks.Select(track => new SearchedThing(ThingKind.Track, track.Path, track.Name, track.LedBy ?? "", "", track.Text?.PlainText ?? "")),
        .. programme.Venues.Select(venue => new SearchedThing(ThingKind.Place, venue.Path, venue.Name, "", Joined(venue.ShortName, venue.Address), venue.Text?.PlainText ?? "")),
        .. programme.Rooms.Where(room => !room.Venue.IsOneRoom).Select(room => new SearchedThing(ThingKind.Place, room.Path, room.Name, "", room.Venue.Name, "")),
        .. programme.Pages.Select(page => new SearchedThing(ThingKind.Page, page.Path, page.Title, "", "", page.Text?.PlainText ?? "")),
        .. OwnPages.All,
    ];

    private static SearchedThing Of(PublishedSession session) => new(
        ThingKind.Session, session.Path, session.Title,
        Joined(session.Participations.Select(Wording.Of)),
        Joined(session.Room?.Name, session.Venue?.Name, session.Track?.Name, session.Format.Name),
        session.Abstract?.PlainText ?? "")
    {
        Session = session,
    };

    private static string Joined(params IEnumerable<string?> texts) => string.Join(" · ", texts.Where(text => !string.IsNullOrEmpty(text)).Distinct());
}
