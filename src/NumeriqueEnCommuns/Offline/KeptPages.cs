using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Offline;

/// <summary>A page that a device keeps.</summary>
/// <param name="Path">With its query.</param>
/// <param name="Tag">Another one means that the page reads otherwise than before; while it is the same, the device need not ask again.</param>
public sealed record KeptPage(string Path, string Tag);

/// <summary>
/// What a device keeps to be read without network: the programme, its sessions, places and tracks, the texts. Not people: their names
/// stand in their sessions, and their pages would double the weight.
/// </summary>
public sealed class KeptPages(PublishedProgramme programme)
{
    private readonly string everywhere = string.Join('|', BuildId.Value, programme.Edition.Name, programme.Edition.City, programme.Edition.Starts, programme.Edition.Ends, programme.Edition.Accessibility);

    private ProgrammeSelection Whole => field ??= ProgrammeSelection.Of(programme, new SessionFilter());

    /// <summary>Names the content and the build from which copies were made.</summary>
    public static string VersionOf(PublishedProgramme programme) => $"{Seen.Of(programme)}-{BuildId.Value}";

    public IEnumerable<KeptPage> All() =>
    [
        .. OfTheWhole().Select(path => new KeptPage(path, TagOf(VersionOf(programme)))),
        .. OfDays("/programme", programme.Days), .. programme.Days.SelectMany(day => OfDays(day.Path, [day])),
        .. programme.Sessions.Select(OfSession),
        .. programme.Rooms.SelectMany(room => OfList(room.Path, programme.SessionsIn(room), room.Name, Wording.Facts(room), Place(room.Venue))),
        .. programme.Venues.SelectMany(venue => OfList(venue.Path, programme.SessionsAlongside(venue), [Place(venue), .. programme.SessionsIn(venue).Select(Entry)])),
        .. programme.Tracks.SelectMany(track => OfList(track.Path, programme.SessionsOf(track), track.Name, track.LedBy, track.Text?.Markdown, track.Room?.Name)),
        .. programme.Pages.Select(page => new KeptPage(page.Path, TagOf([page.Title, page.Text?.Markdown, .. page.Resources.Select(resource => $"{resource.Title} {resource.Url}")]))),
    ];

    /// <summary>Pages that any change may change.</summary>
    private IEnumerable<string> OfTheWhole() =>
    [
        "/", "/maintenant", "/agenda", "/acces", "/changements", "/parcours", "/lieux", "/hors-ligne",
    ];

    /// <summary>All pages of days, as a list and as a grid.</summary>
    private IEnumerable<KeptPage> OfDays(string path, IReadOnlyList<PublishedDay> days)
    {
        var pages = ProgrammePages.Of(Whole.ByDay(days), null).Pages;
        // what its links and its filters are called
        string?[] around =
        [
            $"{Whole.Count}", .. pages.SelectMany(page => page.Take(1)).Select(first => $"{first.Day.Path} {first.Entry.Session.Start}"), .. programme.Days.Select(day => day.Path),
            .. programme.Tracks.Select(track => track.Name), .. programme.Formats.Select(format => format.Name), .. programme.Rooms.Select(room => $"{room.Venue.ShortName} {room.Name}"),
        ];
        return from page in pages.Index()
               let tag = TagOf([.. around, .. page.Item.Select(entry => Entry(entry.Entry.Session))])
               from view in new[] { path, $"{path}?vue=grille" }
               select new KeptPage(PageNumber.PutInto(view, page.Index + 1), tag);
    }

    /// <summary>All pages of a list of sessions, below facts.</summary>
    private IEnumerable<KeptPage> OfList(string path, IEnumerable<PublishedSession> sessions, params string?[] facts)
    {
        var tag = TagOf([.. facts, .. sessions.Select(Entry)]);
        return PagesOf(path, ProgrammePages.Of(programme, sessions.Select(session => ProgrammeEntry.Of(session, programme)), null).Pages.Count).Select(page => new KeptPage(page, tag));
    }

    private static IEnumerable<string> PagesOf(string path, int count) => Enumerable.Range(1, count).Select(number => PageNumber.PutInto(path, number));

    private KeptPage OfSession(PublishedSession session)
    {
        var around = Surroundings.Of(programme, session);
        var mentioned = new[] { session.Block, around.Before, around.After }.OfType<PublishedSession>()
            .Concat(around.Meanwhile.Sessions).Concat(around.SameTrack.Sessions).Concat(programme.TalksOf(session));
        return new(session.Path, TagOf([Facts(session), $"{around.Meanwhile.More} {around.SameTrack.More}", .. mentioned.Select(Facts)]));
    }

    private string Entry(PublishedSession session) => string.Join('\n', programme.TalksOf(session).Prepend(session).Select(Facts));

    private static string Facts(PublishedSession session) => string.Join('|',
        session.ModifiedAt.ToString("O", CultureInfo.InvariantCulture), session.Path, session.Title, session.Day, session.LastDay, French.Hours(session), Wording.Place(session),
        session.ShownVenue?.Address, session.Format.Name, session.Track?.Name, session.IsCancelled, string.Join(',', session.Participations.Select(Wording.Of)));

    private static string Place(PublishedVenue venue) => string.Join('|',
        [venue.Name, venue.Address, venue.Text?.Markdown, .. venue.Hours.Select(Wording.Of), .. venue.Rooms.Select(room => $"{room.Name} {Wording.Facts(room)}")]);

    private string TagOf(params IEnumerable<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Prepend(everywhere)))).AsSpan(0, 6));
}
