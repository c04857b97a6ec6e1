namespace NumeriqueEnCommuns.Published;

/// <summary>
/// All that the public may see, linked, ordered and never changing: a new save makes a new one.
/// Drafts are not in it, so no page can show them.
/// </summary>
public sealed class PublishedProgramme
{
    private readonly Dictionary<string, PublishedPage> pagesBySlug;
    private readonly PublishedSpeakers people;
    private readonly SessionIndex index;

    /// <param name="sessions">In order of time.</param>
    /// <param name="former">From which it takes over what is still true of it.</param>
    internal PublishedProgramme(
        PublishedEdition edition,
        IReadOnlyList<PublishedVenue> venues,
        IReadOnlyList<PublishedTrack> tracks,
        IReadOnlyList<PublishedFormat> formats,
        PublishedSpeakers people,
        IReadOnlyList<PublishedSession> sessions,
        IReadOnlyList<PublishedPage> pages,
        PublishedProgramme? former = null)
    {
        (Edition, Venues, Tracks, Formats, Pages, Sessions, this.people) = (edition, venues, tracks, formats, pages, sessions, people);
        Rooms = [.. venues.SelectMany(venue => venue.Rooms)];
        index = new SessionIndex(sessions, former?.index);
        Days = [.. index.Dates.Concat(edition.Days).Distinct().Order().Select(date => new PublishedDay(date, date < edition.Starts))];
        pagesBySlug = pages.ToDictionary(page => page.Slug, StringComparer.Ordinal);
    }

    public PublishedEdition Edition { get; }

    /// <summary>The days of the edition and those ahead of it on which something takes place.</summary>
    public IReadOnlyList<PublishedDay> Days { get; }

    public IReadOnlyList<PublishedVenue> Venues { get; }
    public IReadOnlyList<PublishedRoom> Rooms { get; }
    public IReadOnlyList<PublishedTrack> Tracks { get; }
    public IReadOnlyList<PublishedFormat> Formats { get; }

    /// <summary>In the order of the French alphabet.</summary>
    public IReadOnlyList<PublishedSpeaker> Speakers => people.Public;

    /// <summary>Those who are only in drafts too.</summary>
    internal PublishedSpeakers People => people;

    /// <summary>The last save that is in it; zero before the first.</summary>
    internal long Revision { get; init; }

    /// <summary>In order of time; talks without an hour of their own follow their block.</summary>
    public IReadOnlyList<PublishedSession> Sessions { get; }

    /// <summary>The same, talks under their block.</summary>
    public IReadOnlyList<ProgrammeEntry> Entries => index.Entries;

    public IReadOnlyList<PublishedPage> Pages { get; }

    /// <summary>Addresses that were public once and are no more, each with the one that took its place, if any.</summary>
    public IReadOnlyDictionary<string, string?> FormerAddresses { get; internal set; } = new Dictionary<string, string?>();

    /// <summary>What happened to public sessions, in order of time.</summary>
    public IReadOnlyList<PublicChange> Changes { get; internal set; } = [];

    public PublishedSession? Session(int id) => index.WithId(id);

    public PublishedSession? Session(string slug) => index.Called(slug);

    public PublishedSpeaker? Speaker(string slug) => people.Called(slug);

    public PublishedSpeaker? Speaker(int id) => people.Met(id);

    public PublishedPage? Page(string slug) => pagesBySlug.GetValueOrDefault(slug);

    public PublishedDay? Day(string slug) => Days.FirstOrDefault(day => day.Slug == slug);

    public PublishedVenue? Venue(string slug) => Venues.FirstOrDefault(venue => venue.Slug == slug);

    public PublishedRoom? Room(string slug) => Rooms.FirstOrDefault(room => room.Slug == slug);

    public PublishedTrack? Track(string slug) => Tracks.FirstOrDefault(track => track.Slug == slug);

    public PublishedFormat? Format(string slug) => Formats.FirstOrDefault(format => format.Slug == slug);

    public IReadOnlyList<PublishedSession> TalksOf(PublishedSession block) => index.TalksOf(block);

    public IEnumerable<PublishedSession> SessionsOf(PublishedSpeaker speaker) => people.SessionsOf(speaker).Select(id => Session(id)!).Order(PublishedSession.InOrderOfTime);

    /// <summary>As printed beside the name, from one session to the other.</summary>
    public IEnumerable<string> AffiliationsOf(PublishedSpeaker speaker) => SessionsOf(speaker)
        .SelectMany(session => session.Participations)
        .Where(participation => participation.Speaker == speaker)
        .Select(participation => participation.Affiliation)
        .OfType<string>()
        .Distinct();

    public IEnumerable<PublishedSession> SessionsOf(PublishedTrack track) => index.On(track);

    public IEnumerable<PublishedSession> SessionsOf(PublishedFormat format) => index.Of(format);

    /// <summary>Blocks stand for their talks.</summary>
    public IEnumerable<PublishedSession> SessionsIn(PublishedRoom room) => index.In(room);

    /// <summary>Blocks stand for their talks.</summary>
    public IEnumerable<PublishedSession> SessionsIn(PublishedVenue venue) => index.In(venue);

    /// <summary>The entries among which are all that answer a filter, in order.</summary>
    public IEnumerable<ProgrammeEntry> Answering(SessionFilter filter) => index.Answering(filter);

    /// <summary>What the page of a venue shows itself: what stands on the page of no room.</summary>
    public IEnumerable<PublishedSession> SessionsAlongside(PublishedVenue venue) => SessionsIn(venue).Where(session => venue.IsOneRoom || session.Room is null);

    /// <summary>What is on at any moment between two hours; an open end is counted as one hour.</summary>
    public IEnumerable<PublishedSession> Between(DateTime from, DateTime to) => index.Between(from, to);
}
