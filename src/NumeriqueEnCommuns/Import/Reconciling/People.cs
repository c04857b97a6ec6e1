using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>
/// From the people of an entry to those of a session: by identifier, else by name, else somebody new. Schedule files know neither
/// roles nor affiliations nor reserves: whoever stays in a session keeps theirs, and those under reserve stay.
/// </summary>
internal sealed class People
{
    /// <summary>Nobody is looked for under a longer one.</summary>
    private const int LongestName = 200;

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
        var here = before.Select(person => person.Speaker).ToHashSet();
        var found = entry.People.Select(person => IdOf(person, here, entry, problems)).ToList();
        var named = found.OfType<int>().Distinct().ToList();
        var come = named.Where(id => !here.Contains(id)).Select(id => new SessionPerson(id, Role.Speaker, null, false)).ToList();
        // while it is not known whom a name means, nobody leaves on account of it
        var stay = before.Where(person => found.Contains(null) || person.Tentative || named.Contains(person.Speaker)).ToList();
        return session is not null && come.Count == 0 && stay.Count == before.Count ? null : [.. stay, .. come];
    }

    /// <summary>Null where several bear the name and none of them is in the session already.</summary>
    private int? IdOf(ImportedPerson person, HashSet<int> here, ImportedSession entry, List<ImportProblem> problems)
    {
        if (person.Guid is { } guid && byGuid.TryGetValue(guid, out var same))
            return same.Id;

        var name = KnownNameIn(person) ?? person.Name;
        var bearers = byName[Namesakes.Plain(name)].DistinctBy(speaker => speaker.Id).ToList();
        if (bearers.Count > 1 && bearers.Where(speaker => here.Contains(speaker.Id)).ToList() is [var already])
            return already.Id;
        if (bearers.Count > 1)
            problems.Add(new ImportProblem(entry.Line, $"plusieurs fiches portent le nom {FrenchText.Quoted(name)}. Ajoutez la bonne à {FrenchText.Quoted(entry.Title)} après l’import, ou réunissez-les d’abord."));
        return bearers switch
        {
            [var only] => only.Id,
            [] => made.Speaker(name, person.Guid),
            _ => null,
        };
    }

    /// <summary>A table prints more than the name, and a name may hold what parts it from the rest: the longest that is known counts.</summary>
    private string? KnownNameIn(ImportedPerson person)
    {
        if (person.Printed is not { } printed)
            return null;

        for (var end = Math.Min(printed.Length, LongestName); end > 0; end--)
        {
            var rest = printed.AsSpan(end);
            if ((rest.IsEmpty || rest.StartsWith(" (") || rest.StartsWith(", ")) && byName.Contains(Namesakes.Plain(printed[..end])))
                return printed[..end];
        }

        return null;
    }

    private static Speaker Today(Speaker speaker)
    {
        while (speaker.MergedInto is { } other)
            speaker = other;
        return speaker;
    }
}
