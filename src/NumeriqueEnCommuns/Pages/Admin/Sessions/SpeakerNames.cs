using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Which person or organisation a typed name means. Where several bear one name, each is called by its number too: « Marie Martin (n° 12) ».</summary>
public sealed class SpeakerNames
{
    private readonly Dictionary<int, Speaker> byId;
    private readonly ILookup<string, Speaker> byName;
    private readonly Dictionary<string, Speaker> byLabel;

    /// <param name="speakers">All of them, with whom they turned out to be, in the order of their ids.</param>
    public SpeakerNames(IReadOnlyList<Speaker> speakers)
    {
        byId = speakers.ToDictionary(speaker => speaker.Id);
        byName = speakers.ToLookup(speaker => Namesakes.Plain(speaker.Name), Today);
        byLabel = speakers.Where(speaker => speaker.MergedInto is null).GroupBy(LabelOf).ToDictionary(label => label.Key, label => label.First());
    }

    public IEnumerable<string> Offered => byLabel.OrderBy(one => one.Value.SortName, French.Alphabet).Select(one => one.Key);

    public string LabelOf(Speaker speaker) => Bearers(speaker.Name).Count > 1 ? $"{speaker.Name} (n° {speaker.Id})" : speaker.Name;

    public Speaker? Known(int? id) => id is { } known && byId.TryGetValue(known, out var speaker) ? speaker : null;

    /// <summary>Null where nobody bears the name, or several do.</summary>
    public Speaker? Called(string name) =>
        byLabel.TryGetValue(name, out var exact) ? exact : Bearers(name) is [var only] ? only : null;

    public bool IsAmbiguous(string name) => Called(name) is null && Bearers(name).Count > 1;

    public static async Task<SpeakerNames> ReadAsync(ProgrammeDb db) => new(await WorkingProgramme.SpeakersAsync(db));

    private static Speaker Today(Speaker speaker) => speaker.MergedInto ?? speaker;

    private List<Speaker> Bearers(string name) => [.. byName[Namesakes.Plain(name)].DistinctBy(speaker => speaker.Id)];
}
