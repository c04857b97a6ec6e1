using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Search;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Somebody whom a session may name.</summary>
/// <param name="Into">Whom they turned out to be.</param>
public sealed record NamedSpeaker(int Id, string Name, string SortName, int? Into);

/// <summary>Which person or organisation a typed name means. Where several bear one name, each is called by its number too: « Marie Martin (n° 12) ».</summary>
public sealed class SpeakerNames
{
    /// <summary>More are too many to be sent along with a form: they are asked for while somebody types.</summary>
    private const int MostSent = 500;

    private readonly Dictionary<int, NamedSpeaker> byId;
    private readonly ILookup<string, NamedSpeaker> byName;
    private readonly Dictionary<string, NamedSpeaker> byLabel;
    private readonly Lazy<IReadOnlyList<(string Label, string Plain)>> offered;

    /// <param name="speakers">All of them, in the order of their ids.</param>
    public SpeakerNames(IReadOnlyList<NamedSpeaker> speakers)
    {
        byId = speakers.ToDictionary(speaker => speaker.Id);
        byName = speakers.ToLookup(speaker => Namesakes.Plain(speaker.Name), Today);
        byLabel = speakers.Where(speaker => speaker.Into is null).GroupBy(LabelOf).ToDictionary(label => label.Key, label => label.First());
        offered = new(() => [.. byLabel.OrderBy(one => one.Value.SortName, French.Alphabet).Select(one => (one.Key, SearchedWords.Plain(one.Key)))]);
    }

    /// <summary>Whether they are few enough to be sent along with a form.</summary>
    public bool AreFew => byLabel.Count <= MostSent;

    public IEnumerable<string> Offered => offered.Value.Select(one => one.Label);

    /// <summary>Those that somebody who types this may mean, names that begin with it first.</summary>
    public IEnumerable<string> Like(string? typed)
    {
        var (words, plain) = (new SearchedWords(typed), SearchedWords.Plain(typed ?? "").Trim());
        return words.IsEmpty ? [] : offered.Value
            .Where(one => words.All.All(word => one.Plain.Contains(word, StringComparison.Ordinal)))
            .OrderBy(one => !one.Plain.StartsWith(plain, StringComparison.Ordinal))
            .Select(one => one.Label);
    }

    public string LabelOf(NamedSpeaker speaker) => Bearers(speaker.Name).Count > 1 ? $"{speaker.Name} (n° {speaker.Id})" : speaker.Name;

    public NamedSpeaker? Known(int? id) => id is { } known && byId.TryGetValue(known, out var speaker) ? speaker : null;

    /// <summary>Null where nobody bears the name, or several do.</summary>
    public NamedSpeaker? Called(string name) =>
        byLabel.TryGetValue(name, out var exact) ? exact : Bearers(name) is [var only] ? only : null;

    public bool IsAmbiguous(string name) => Called(name) is null && Bearers(name).Count > 1;

    public static async Task<SpeakerNames> ReadAsync(ProgrammeDb db) =>
        new(await db.Speakers.OrderBy(speaker => speaker.Id).Select(speaker => new NamedSpeaker(speaker.Id, speaker.Name, speaker.SortName, EF.Property<int?>(speaker, LinkedTo.MergedInto))).ToListAsync());

    private NamedSpeaker Today(NamedSpeaker speaker) => speaker.Into is { } other ? byId[other] : speaker;

    private List<NamedSpeaker> Bearers(string name) => [.. byName[Namesakes.Plain(name)].DistinctBy(speaker => speaker.Id)];
}
