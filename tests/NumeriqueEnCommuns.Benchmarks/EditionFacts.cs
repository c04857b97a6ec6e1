using System.Text.Json;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>What of an edition's files addresses are made of.</summary>
public sealed partial class EditionFacts
{
    public EditionFacts(string folder)
    {
        var sessions = Entries(folder, "sessions").Where(session => Text(session, "status") == "published").ToList();
        Sessions = [.. sessions.Select(session => (session.GetProperty("id").GetInt32(), Text(session, "slug")!))];
        Words = [.. sessions.SelectMany(session => LongWord().Matches(Text(session, "title")!)).Select(word => word.Value.ToLowerInvariant()).Distinct()];
        Tracks = Slugs(folder, "tracks");
        Formats = Slugs(folder, "formats");
        var venues = Entries(folder, "venues");
        Venues = [.. venues.Select(venue => Text(venue, "slug")!)];
        Rooms = [.. venues.SelectMany(venue => venue.GetProperty("rooms").EnumerateArray()).Select(room => Text(room, "slug")!)];
    }

    /// <summary>Those that are published.</summary>
    public IReadOnlyList<(int Id, string Slug)> Sessions { get; }

    /// <summary>Of titles, of five letters or more.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<string> Tracks { get; }
    public IReadOnlyList<string> Formats { get; }
    public IReadOnlyList<string> Venues { get; }
    public IReadOnlyList<string> Rooms { get; }

    private static IReadOnlyList<string> Slugs(string folder, string file) => [.. Entries(folder, file).Select(entry => Text(entry, "slug")!)];

    private static List<JsonElement> Entries(string folder, string file) =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, $"{file}.json"))).RootElement.EnumerateArray()];

    private static string? Text(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    [GeneratedRegex(@"\p{L}{5,}")]
    private static partial Regex LongWord();
}
