using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>
/// An edition as large as wanted in a folder of its own, made by chance, the same every time. It spans the end of summer time and
/// has whatever an edition can have: blocks, nights, open ends, no hour, no room, venues with rooms of one name, odd texts.
/// Nothing in a room overlaps but a block and its talks: a venue that is one room is given no session without a room.
/// </summary>
public sealed class GeneratedEdition : IDisposable
{
    private static readonly DateOnly FirstDay = new(2026, 10, 20);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly TemporaryFolder folder = new();
    private readonly Random chance;

    public GeneratedEdition(int sessions, int seed = 2018, int speakers = 400)
    {
        chance = new Random(seed);
        // the site leads to some pages whatever the edition
        Directory.CreateDirectory(folder.File("pages"));
        foreach (var page in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Edition2018, "pages")))
            File.Copy(page, folder.File($"pages/{System.IO.Path.GetFileName(page)}"));
        var rooms = Enumerable.Range(0, 6).Select(Venue).ToList();
        Write("venues", rooms);
        Write("edition", new EditionFile("Grande édition", "GE", null, "Nantes", FirstDay, FirstDay.AddDays(9), null, "Europe/Paris", "heure de Paris", "fr",
            null, null, null, null, null, null, null, null, "non conforme", new LicenceFile("Licence Ouverte 2.0", "https://exemple.fr/licence--ouverte")));
        Write("tracks", Enumerable.Range(1, 9).Select(number => new TrackFile(number, number.ToString(CultureInfo.InvariantCulture), $"Parcours {number}", null, $"{number}", null, $"Ce que dit le parcours {number}.")));
        Write("formats", GeneratedSessions.Formats.Select((slug, index) => new FormatFile(index + 1, slug, slug, slug, $"Ce qu’est le format {slug}.", slug == GeneratedSessions.Break)));
        Write("speakers", Enumerable.Range(1, speakers).Select(Speaker));
        var places = rooms.SelectMany(venue => venue.Rooms).Select(room => room.Slug).ToList();
        Write("sessions", new GeneratedSessions(chance, FirstDay, places, [.. rooms.Skip(1).Select(venue => venue.Slug)], speakers).Make(sessions));
    }

    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();

    /// <summary>The first is a single space of its own name; the others have rooms called alike.</summary>
    private VenueFile Venue(int number)
    {
        var rooms = Enumerable.Range(0, number == 0 ? 1 : 10).Select(room =>
            new RoomFile(number * 100 + room + 1, NewGuid(), $"salle-{number}-{room}", number == 0 ? "Halle" : $"Salle {room}", chance.Next(2) == 0 ? null : chance.Next(1, 500), null, true));
        return new VenueFile(number + 1, NewGuid(), $"{(char)('a' + number)}", number == 0 ? "Halle" : $"Lieu {number / 2}", null, null, null, "Nantes", null, null, [.. rooms]);
    }

    private SpeakerFile Speaker(int number) =>
        new(number, NewGuid(), $"personne-{number}", $"Personne {number}", $"{(char)('A' + number % 26)} Personne {number}", chance.Next(5) == 0 ? SpeakerKind.Organisation : SpeakerKind.Person);

    private Guid NewGuid() => chance.NextGuid();

    private void Write<T>(string name, T content) => File.WriteAllText(folder.File($"{name}.json"), JsonSerializer.Serialize(content, Json));
}
