using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import;

/// <summary>What columns can be, and which one a header announces, in French or in English.</summary>
public static class SpreadsheetColumns
{
    /// <summary>In the order in which they are offered, with their names on screen and what headers call them, accents and case aside.</summary>
    private static readonly (string Field, string Label, string[] Headers)[] Known =
    [
        (RawField.Title, "titre", ["titre", "title", "nom de la session", "session"]),
        (RawField.Day, "jour", ["jour", "date", "day"]),
        (RawField.Start, "début", ["debut", "heure de debut", "heure", "start", "start time"]),
        (RawField.End, "fin", ["fin", "heure de fin", "end", "end time"]),
        (RawField.Duration, "durée", ["duree", "duration"]),
        (RawField.LastDay, "dernier jour", ["dernier jour", "jour de fin", "end date"]),
        (RawField.Room, "salle", ["salle", "room"]),
        (RawField.Venue, "lieu", ["lieu", "venue", "building"]),
        (RawField.Track, "parcours", ["parcours", "track", "theme"]),
        (RawField.Type, "format", ["format", "type", "session type"]),
        (RawField.Abstract, "présentation", ["resume", "presentation", "abstract", "description", "texte"]),
        (RawField.People, "intervenant·e·s", ["intervenant e s", "intervenants", "intervenantes", "speakers", "speaker names", "speaker", "personnes"]),
        (RawField.Access, "accès", ["acces", "access"]),
        (RawField.Status, "statut", ["statut", "status", "state"]),
        (RawField.Guid, "identifiant (guid)", ["guid", "uuid"]),
        (RawField.Id, "numéro", ["identifiant", "numero", "id"]),
    ];

    /// <summary>Headers by which a table of this program is known.</summary>
    private static readonly string[] Ours = ["identifiant", "guid", "titre", "statut", "fuseau horaire"];

    public static IEnumerable<(string Field, string Label)> Offered => Known.Select(known => (known.Field, known.Label));

    /// <summary>A field for each header, or null; each field once.</summary>
    public static IReadOnlyList<string?> Propose(IReadOnlyList<string> headers)
    {
        HashSet<string> taken = [];
        return [.. headers.Select(header => Known.FirstOrDefault(known => known.Headers.Contains(Namesakes.Plain(header))).Field is { } field && taken.Add(field) ? field : null)];
    }

    public static bool AreOurs(IReadOnlyList<string> headers) => Ours.All(headers.Contains);
}
