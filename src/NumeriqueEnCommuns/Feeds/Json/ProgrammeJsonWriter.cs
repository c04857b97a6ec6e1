using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Json;

/// <summary>Writes <see cref="ProgrammeJson"/>.</summary>
public static class ProgrammeJsonWriter
{
    public const string MediaType = "application/json";
    public const string Path = "/api/v1/programme.json";

    private static readonly JsonSerializerOptions Json = Configured(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(WriteCleanText),
    });

    public static string Of(FeedSource source) => JsonSerializer.Serialize(From(source), Json);

    /// <summary>What the description of the format must know too: what is left out, how choices and numbers are written.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }

    private static ProgrammeJson From(FeedSource source)
    {
        var (programme, edition) = (source.Programme, source.Programme.Edition);
        return new ProgrammeJson(
            edition.ContentVersion, edition.ContentChangedAt,
            new LicenceJson(edition.LicenceName, edition.LicenceUrl.AbsoluteUri, edition.Name, DataLicence.Sentence(edition)),
            new EditionJson(edition.Name, edition.Acronym, edition.Subtitle, edition.City, edition.Starts, edition.Ends, edition.TimeZone.Id, edition.Hashtag, edition.Website, source.Absolute("/")),
            [.. programme.Venues.Select(venue => From(venue, source))],
            [.. programme.Tracks.Select(track => new TrackJson(track.Id, track.Name, track.Letter, track.LedBy, source.Absolute(track.Path)))],
            [.. programme.Formats.Select(format => new FormatJson(format.Id, format.Name, format.IsBreak, source.Absolute(format.Path)))],
            [.. programme.Speakers.Select(speaker => new SpeakerJson(speaker.Id, speaker.Guid, speaker.Name, speaker.SortName, speaker.IsOrganisation, source.Absolute(speaker.Path)))],
            [.. programme.Sessions.Select(session => From(session, source))]);
    }

    private static VenueJson From(PublishedVenue venue, FeedSource source) => new(
        venue.Id, venue.Guid, venue.Name, venue.ShortName, venue.Street, venue.PostalCode, venue.City,
        [.. venue.Hours.Select(hours => new OpeningJson(hours.Day, hours.Opens, hours.Closes))],
        [.. venue.Rooms.Select(room => new RoomJson(room.Id, room.Guid, room.Name, room.Capacity, room.IsStepFree, room.HasInductionLoop, source.Absolute(room.Path)))],
        source.Absolute(venue.Path));

    private static SessionJson From(PublishedSession session, FeedSource source) => new(
        session.Id, session.Guid, session.Title, session.Abstract?.Markdown,
        session.Format.Id, session.Track?.Id, session.Block?.Id,
        session.Day, session.LastDay, Moment(session.Start, source), Moment(session.End, source),
        session.Room?.Id, session.Venue?.Id, session.Access, session.HasSignLanguage, session.HasCaptions,
        session.IsCancelled ? SessionStatus.Cancelled : SessionStatus.Published,
        session.CancelledAt is { } at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : null, session.CancellationReason,
        [.. session.Participations.Select(person => new PersonJson(person.Speaker.Id, person.Role, person.Affiliation, person.IsTentative))],
        session.ToConfirm,
        [.. session.Resources.Select(resource => new ResourceJson(resource.Title, resource.Url, resource.Kind))],
        session.Sequence, session.ModifiedAt, source.Absolute(session.Path));

    private static DateTimeOffset? Moment(DateTime? local, FeedSource source) => local is { } hour ? source.Programme.Edition.WithOffset(hour) : null;

    private static void WriteCleanText(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(string) && property.Get is not null))
        {
            var get = property.Get!;
            property.Get = whole => get(whole) is string text ? CleanText.Of(text) : null;
        }
    }
}
