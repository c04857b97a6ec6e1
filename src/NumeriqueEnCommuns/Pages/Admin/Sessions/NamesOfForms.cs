using System.Runtime.CompilerServices;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>
/// The names that forms show and offer, kept until somebody saves a person: the programme in memory then knows others. What is saved is
/// looked up in the database itself.
/// </summary>
public sealed class NamesOfForms
{
    private readonly ConditionalWeakTable<IReadOnlyList<PublishedSpeaker>, SpeakerNames> kept = [];

    /// <param name="needed">Who is in the session, as the database says by now: whoever was made since is read too.</param>
    public async Task<SpeakerNames> ReadAsync(ProgrammeDb db, PublishedProgramme programme, params IEnumerable<int> needed)
    {
        if (kept.TryGetValue(programme.People.Known, out var known) && needed.All(id => known.Known(id) is not null))
            return known;

        var names = await SpeakerNames.ReadAsync(db);
        kept.AddOrUpdate(programme.People.Known, names);
        return names;
    }
}
