using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Calendars;

/// <summary>A calendar beside every page that shows sessions; an address that shows nothing has none.</summary>
internal static class CalendarEndpoints
{
    public static void MapCalendars(this RouteGroupBuilder feeds)
    {
        feeds.MapReading("/programme/{day}.ics", (FeedSource source, string day) =>
            Answer(source, source.Programme.Day(day), found => found.Path, found => French.Day(found.Date),
                found => source.Programme.Sessions.Where(session => session.IsOn(found.Date))));
        feeds.MapReading("/sessions/{slug}.ics", (FeedSource source, string slug) =>
            Answer(source with { Needs = Needs.None }, source.Programme.Session(slug), found => found.Path, found => found.Title, found => [found, .. source.Programme.TalksOf(found)]));
        feeds.MapReading("/intervenants/{slug}.ics", (FeedSource source, string slug) =>
            Answer(source, source.Programme.Speaker(slug), found => found.Path, found => found.Name, source.Programme.SessionsOf));
        feeds.MapReading("/parcours/{slug}.ics", (FeedSource source, string slug) =>
            Answer(source, source.Programme.Track(slug), found => found.Path, found => found.Name, source.Programme.SessionsOf));
        feeds.MapReading("/lieux/{slug}.ics", (FeedSource source, string slug) =>
            Answer(source, source.Programme.Venue(slug), found => found.Path, found => found.Name,
                found => source.Programme.Sessions.Where(session => session.ShownVenue == found)));
        feeds.MapReading("/lieux/{venue}/{slug}.ics", (FeedSource source, string venue, string slug) =>
            Answer(source, source.Programme.Room(slug) is { } room && room.Venue.Slug == venue ? room : null, found => found.Path, found => found.Name,
                found => source.Programme.Sessions.Where(session => session.ShownRoom == found)));
    }

    private static IResult Answer<T>(FeedSource source, T? found, Func<T, string> path, Func<T, string> name, Func<T, IEnumerable<PublishedSession>> sessions) where T : class =>
        found is null
            ? Results.NotFound()
            : new FeedAnswer(new ProgrammeCalendar(source, path(found)).Of($"{source.Programme.Edition.Name} – {name(found)}", sessions(found)), ProgrammeCalendar.MediaType);
}
