using System.Globalization;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import;

/// <summary>Understands entries, one by one. One that cannot be stored is set aside with a sentence; the same number twice condemns the file.</summary>
internal sealed class SessionReading(TimeZoneInfo zone)
{
    /// <summary>Of each kind; a form takes 1024 values, two for each name.</summary>
    private const int MostNames = 150;

    /// <summary>In one session.</summary>
    private const int MostPeople = 200;

    private readonly List<ImportProblem> problems = [];
    private readonly List<ImportedSession> sessions = [];
    private bool isInAnotherZone;

    public ImportedProgramme Of(IReadOnlyList<RawSession> entries)
    {
        if (entries.Count == 0)
            throw new FileRefusedException(null, "aucune session n’y figure.");
        if (entries.Count > ImportedFile.MostSessions)
            throw new FileRefusedException(null, $"le fichier contient {entries.Count} sessions, {ImportedFile.MostSessions} au plus.");
        if (entries.FirstOrDefault(entry => entry.People.Count > MostPeople) is { } crowd)
            throw new FileRefusedException(crowd.Line, $"une session nomme {crowd.People.Count} personnes, {MostPeople} au plus. Vérifiez que chaque valeur est à sa place.");
        RefuseRepeated(entries, RawField.Guid, "l’identifiant");
        RefuseRepeated(entries, RawField.Id, "le numéro");
        foreach (var entry in entries)
            Read(entry);
        if (isInAnotherZone)
            problems.Add(new ImportProblem(null, $"des heures sont écrites pour un autre fuseau horaire que celui de l’édition ({zone.Id})\u202f: elles sont converties."));
        RefuseTooManyNames();
        return new ImportedProgramme(sessions, problems);
    }

    /// <summary>Each of them is a choice that somebody has to make.</summary>
    private void RefuseTooManyNames()
    {
        var most = new[] { sessions.Select(session => session.Place?.Name), sessions.Select(session => session.Track), sessions.Select(session => session.Type) }.Max(names => names.Distinct().Count());
        if (most > MostNames)
            throw new FileRefusedException(null, $"le fichier nomme {most} salles, parcours ou types différents, {MostNames} au plus. Vérifiez que chaque valeur est à sa place.");
    }

    private static void RefuseRepeated(IReadOnlyList<RawSession> entries, string field, string name)
    {
        Dictionary<string, int> lines = new(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (entry[field] is not { } value)
                continue;
            // one identifier has several spellings
            var plain = Guid.TryParse(value, out var guid) ? guid.ToString() : value;
            if (!lines.TryAdd(plain, entry.Line))
                throw new FileRefusedException(entry.Line, $"{name} {value} est déjà celui de la ligne {lines[plain]}. Chaque session a le sien.");
        }
    }

    private void Read(RawSession entry)
    {
        var title = Typed.Line(entry[RawField.Title]);
        var slot = EntrySlot.Of(entry, zone);
        isInAnotherZone |= slot.IsInAnotherZone;
        if (title is null)
            SetAside(entry, "la session n’a pas de titre.");
        else if (slot is not { Day: { } day })
            SetAside(entry, $"{FrenchText.Quoted(title)} n’a pas de jour que l’on puisse lire.");
        else if (EntryText.IsCancelled(entry))
            SetAside(entry, $"{FrenchText.Quoted(title)} est annulée dans le fichier.");
        else
            sessions.Add(SessionFrom(entry, title, day, slot));
        problems.AddRange(slot.Faults.Select(fault => new ImportProblem(entry.Line, fault)));
    }

    private void SetAside(RawSession entry, string sentence) => problems.Add(new ImportProblem(entry.Line, $"{sentence} Elle est laissée de côté."));

    private static ImportedSession SessionFrom(RawSession entry, string title, DateOnly day, EntrySlot slot) => new(entry.Line, title, day)
    {
        Guid = Guid.TryParse(entry[RawField.Guid], out var guid) && guid != Guid.Empty ? guid : null,
        OwnId = entry.IsOurs && int.TryParse(entry[RawField.Id], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null,
        Abstract = EntryText.Of(entry),
        Start = slot.Start,
        End = slot.End,
        LastDay = slot.LastDay,
        Place = PlaceIn(entry),
        Track = Typed.Line(entry[RawField.Track]),
        Type = Typed.Line(entry[RawField.Type]),
        IsOnInvitation = EntryText.IsOnInvitation(entry),
        People = PeopleIn(entry),
    };

    /// <summary>A table tells the venue apart; two of them may have rooms of one name.</summary>
    private static ImportedPlace? PlaceIn(RawSession entry)
    {
        var names = new[] { Typed.Line(entry[RawField.Room]), Typed.Line(entry[RawField.Venue]) }.OfType<string>().Distinct().ToList();
        return names.Count == 0 ? null : new ImportedPlace(string.Join(", ", names), Guid.TryParse(entry[RawField.RoomGuid], out var guid) ? guid : null);
    }

    /// <summary>Null where nobody is named.</summary>
    private static List<ImportedPerson>? PeopleIn(RawSession entry)
    {
        var people = entry.People.Select(person => person with { Name = Typed.Line(person.Name) ?? "" }).Where(person => person.Name.Length > 0)
            .DistinctBy(person => Namesakes.Plain(person.Printed ?? person.Name)).ToList();
        return people.Count > 0 ? people : null;
    }
}
