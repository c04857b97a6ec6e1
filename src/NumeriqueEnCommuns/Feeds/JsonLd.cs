using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>
/// schema.org <c>Event</c> for search engines (https://schema.org/Event). What is not known is left out: no placeholder.
/// Hours carry their offset from UTC; a day alone is written as a date.
/// </summary>
public sealed class JsonLd(PublishedProgramme programme, Func<string, string> absolute)
{
    // the default escapes of < > & stay, so that the text is safe inside an element
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private PublishedEdition Edition => programme.Edition;

    public string OfEdition()
    {
        var json = Event(Edition.Name, "/");
        json["startDate"] = Date(Edition.Starts);
        json["endDate"] = Date(Edition.Ends);
        json["eventStatus"] = "https://schema.org/EventScheduled";
        AddText(json, "description", Edition.Introduction?.Beginning(300));
        json["location"] = programme.Venues is [] ? City() : new JsonArray([.. programme.Venues.Select(Place)]);
        json["license"] = Edition.LicenceUrl.AbsoluteUri;
        // of very many, each says on its own page what it belongs to
        if (programme.Entries.Count <= ProgrammePages.MostTogether)
            json["subEvent"] = new JsonArray([.. programme.Entries.Select(entry => new JsonObject { ["@id"] = absolute(entry.Session.Path) })]);
        return json.ToJsonString(Json);
    }

    public string Of(PublishedSession session)
    {
        var json = Event(session.Title, session.Path);
        json["startDate"] = session.Start is { } start ? Hour(start) : Date(session.Day);
        if (session.End is { } end)
            json["endDate"] = Hour(end);
        else if (session.LastDay is { } last)
            json["endDate"] = Date(last);
        json["eventStatus"] = session.IsCancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled";
        AddText(json, "description", session.Abstract?.Beginning(300));
        json["location"] = session switch
        {
            { ShownRoom: { } room } when !room.Venue.IsOneRoom => Place(room),
            { ShownVenue: { } venue } => Place(venue),
            _ => City(),
        };
        var announced = session.Participations.Where(participation => !participation.IsTentative).ToList();
        if (announced.Count > 0)
            json["performer"] = new JsonArray([.. announced.Select(participation => Performer(participation.Speaker))]);
        json["superEvent"] = new JsonObject { ["@type"] = "Event", ["@id"] = absolute(session.Block?.Path ?? "/"), ["name"] = session.Block?.Title ?? Edition.Name };
        return json.ToJsonString(Json);
    }

    private JsonObject Event(string name, string path) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Event",
        ["@id"] = absolute(path),
        ["url"] = absolute(path),
        ["name"] = name,
        ["inLanguage"] = "fr",
        ["eventAttendanceMode"] = "https://schema.org/OfflineEventAttendanceMode",
    };

    private JsonObject Place(PublishedRoom room)
    {
        var place = Place(room.Name, room.Path, room.Venue);
        AddFacts(place, room);
        place["containedInPlace"] = Place(room.Venue);
        return place;
    }

    private JsonObject Place(PublishedVenue venue)
    {
        var place = Place(venue.Name, venue.Path, venue);
        if (venue.IsOneRoom)
            AddFacts(place, venue.Rooms[0]);
        return place;
    }

    private JsonObject Place(string name, string path, PublishedVenue venue) => new()
    {
        ["@type"] = "Place",
        ["@id"] = absolute(path),
        ["name"] = name,
        ["address"] = Address(venue),
    };

    private static void AddFacts(JsonObject place, PublishedRoom room)
    {
        if (room.Capacity is { } seats)
            place["maximumAttendeeCapacity"] = seats;
        JsonNode[] features = [.. Feature("Accès de plain-pied", room.IsStepFree), .. Feature("Boucle magnétique", room.HasInductionLoop)];
        if (features.Length > 0)
            place["amenityFeature"] = new JsonArray(features);
    }

    private static IEnumerable<JsonObject> Feature(string name, bool? isThere)
    {
        if (isThere is not null)
            yield return new JsonObject { ["@type"] = "LocationFeatureSpecification", ["name"] = name, ["value"] = isThere };
    }

    private JsonObject City() => new() { ["@type"] = "Place", ["name"] = Edition.City, ["address"] = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = Edition.City } };

    private JsonObject Address(PublishedVenue venue)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        AddText(address, "streetAddress", venue.Street);
        AddText(address, "postalCode", venue.PostalCode);
        AddText(address, "addressLocality", venue.City ?? Edition.City);
        return address;
    }

    private JsonObject Performer(PublishedSpeaker speaker) => new()
    {
        ["@type"] = speaker.IsOrganisation ? "Organization" : "Person",
        ["name"] = speaker.Name,
        ["url"] = absolute(speaker.Path),
    };

    private string Hour(DateTime local) => Edition.WithOffset(local).ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void AddText(JsonObject json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json[name] = text;
    }
}
