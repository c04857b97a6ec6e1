using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>
/// From the people of an entry to those of a session: by identifier, else by name, else somebody new. Schedule files know neither
/// roles nor affiliations nor reserves: whoever stays in a session keeps theirs, and those under reserve stay.
/// </summary>
internal sealed class People
{
    private readonly Arrivals made;
    private readonly Dictionary<Guid, Speaker> byGuid;
    private readonly ILookup<string, Speaker> byName;

    public People(Ground ground, Arrivals made)
    {
        this.made = made;
        byGuid = ground.Speakers.ToDictionary(speaker => speaker.Guid, Today);
        byName = ground.Speakers.ToLookup(speaker => Namesakes.Plain(speaker.Name), Today);
    }

    /// <summary>Null where the file does not say, or says what is so already.</summary>
    public IReadOnlyList<SessionPerson>? Of(ImportedSession entry, Session? session, List<ImportProblem> problems)
    {
        if (entry.People is null)
            return null;

        var before = (session?.Participations ?? []).OrderBy(participation => participation.Order).Select(SessionPerson.Of).ToList();
        var named = entry.People.Select(person => IdOf(person, entry, problems)).OfType<int>().Distinct().ToList();
        var firm = before.Where(person => !person.Tentative).Select(person => person.Speaker).ToHashSet();
        if (session is not null && firm.SetEquals(named.Where(id => firm.Contains(id) || before.All(person => person.Speaker != id))))
            return null;

        var stay = before.Where(person => person.Tentative || named.Contains(person.Speaker)).ToList();
        var come = named.Where(id => stay.All(person => person.Speaker != id)).Select(id => new SessionPerson(id, Role.Speaker, null, false));
        return [.. stay, .. come];
    }

    private int? IdOf(ImportedPerson person, ImportedSession entry, List<ImportProblem> problems)
    {
        if (person.Guid is { } guid && byGuid.TryGetValue(guid, out var same))
            return same.Id;

        var bearers = byName[Namesakes.Plain(person.Name)].DistinctBy(speaker => speaker.Id).ToList();
        if (bearers.Count > 1)
            problems.Add(new ImportProblem(entry.Line, $"plusieurs fiches portent le nom {FrenchText.Quoted(person.Name)}. Ajoutez la bonne à {FrenchText.Quoted(entry.Title)} après l’import, ou réunissez-les d’abord."));
        return bearers switch
        {
            [var only] => only.Id,
            [] => made.Speaker(person.Name, person.Guid),
            _ => null,
        };
    }

    private static Speaker Today(Speaker speaker)
    {
        while (speaker.MergedInto is { } other)
            speaker = other;
        return speaker;
    }
}
