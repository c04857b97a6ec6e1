using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>
/// Which entry of the file is which session of the site: by its identifier, else by its number where this program wrote the file,
/// else by its title and day where only one session has both. A session is recognised once.
/// </summary>
internal sealed class Recognised
{
    private readonly Dictionary<ImportedSession, (Session Session, Recognition How)> known = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> taken = [];

    public Recognised(Ground ground, ImportedProgramme programme)
    {
        var byGuid = ground.Sessions.ToDictionary(session => session.Guid);
        var byId = ground.Sessions.ToDictionary(session => session.Id);
        var byTitle = ground.Sessions.ToLookup(session => (Namesakes.Plain(session.Title), session.Day));
        foreach (var entry in programme.Sessions)
            Add(entry, entry.Guid is { } guid ? byGuid.GetValueOrDefault(guid) : entry.OwnId is { } id ? byId.GetValueOrDefault(id) : null, Recognition.Identifier);
        foreach (var entry in programme.Sessions.Where(entry => !known.ContainsKey(entry)))
        {
            // one that the file has lost its identifier of; a title that several have tells nothing
            if (byTitle[(Namesakes.Plain(entry.Title), entry.Day)].Where(session => !taken.Contains(session.Id)).ToList() is [var only])
                Add(entry, only, Recognition.TitleAndDay);
        }
    }

    public (Session? Session, Recognition How) Of(ImportedSession entry) => known.TryGetValue(entry, out var found) ? found : (null, Recognition.None);

    public bool Has(Session session) => taken.Contains(session.Id);

    private void Add(ImportedSession entry, Session? session, Recognition how)
    {
        if (session is not null && taken.Add(session.Id))
            known.Add(entry, (session, how));
    }
}
