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

    public async Task<SpeakerNames> ReadAsync(ProgrammeDb db, PublishedProgramme programme)
    {
        if (kept.TryGetValue(programme.People.Known, out var known))
            return known;

        var names = await SpeakerNames.ReadAsync(db);
        kept.AddOrUpdate(programme.People.Known, names);
        return names;
    }
}
