using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Benchmarks;

/// <summary>Addresses that nobody has asked for before: each is given out once in a run of the program.</summary>
public sealed class FreshAddresses(EditionFacts edition)
{
    private const int SessionsOfAnAgenda = 5;

    /// <summary>Prime to the number of filters, so that each combination comes once, far from those before it.</summary>
    private const long Stride = 7_368_787;

    private readonly Random chance = new(2018);
    private readonly HashSet<string> given = [];
    private long combination;

    public IReadOnlyList<(string Kind, Func<string> Next)> Kinds =>
    [
        ("an agenda, `/agenda/{code}`", () => $"/agenda/{Code()}"),
        ("the programme with an agenda, `/programme?agenda={code}`", () => $"/programme?agenda={Code()}"),
        ("a search for two words, `/recherche?q=`", () => $"/recherche?q={Uri.EscapeDataString($"{Any(edition.Words)} {Any(edition.Words)}")}"),
        ("a filter and needs with an agenda, `/programme?format=…`", () => $"/programme?{Any(OneFilter)}&{Needs.Key}={Any(SomeNeeds)}&agenda={Code()}"),
        ("a combination of filters, `/programme?parcours=…&salle=…`", Combination),
    ];

    public IReadOnlyList<string> Take(Func<string> next, int count) => [.. Enumerable.Range(0, count).Select(_ => New(next))];

    private string New(Func<string> next)
    {
        while (true)
        {
            if (next() is var address && (given.Add(address) || address.Contains("q=", StringComparison.Ordinal)))
                return address;
        }
    }

    private AgendaCode Code() => AgendaCode.Of(Enumerable.Range(0, SessionsOfAnAgenda).Select(_ => Any(edition.Sessions).Id));

    private IReadOnlyList<string> OneFilter { get; } =
        [.. edition.Tracks.Select(track => $"parcours={track}"), .. edition.Formats.Select(format => $"format={format}"), .. edition.Venues.Select(venue => $"lieu={venue}")];

    /// <summary>Each choice of needs but none.</summary>
    private static IReadOnlyList<string> SomeNeeds { get; } =
    [
        .. from bits in Enumerable.Range(1, (1 << Needs.All.Count()) - 1)
           select Needs.All.Aggregate(Needs.None, (needs, need) => needs.With(need, (bits >> (int)need & 1) == 1)).Value,
    ];

    /// <summary>Of all that the page offers, from none to everything at once: most find little.</summary>
    private string Combination()
    {
        (string Name, IReadOnlyList<string> Values)[] choices =
        [
            ("parcours", edition.Tracks), ("format", edition.Formats), ("lieu", edition.Venues), ("salle", edition.Rooms),
            ("acces", ["libre", "invitation"]), ("vue", ["grille"]), (Needs.Key, SomeNeeds),
        ];
        var all = choices.Aggregate(1L, (product, choice) => product * (choice.Values.Count + 1));
        var left = combination++ * Stride % all;
        List<string> query = [];
        foreach (var (name, values) in choices)
        {
            (left, var at) = Math.DivRem(left, values.Count + 1);
            if (at > 0)
                query.Add($"{name}={values[(int)at - 1]}");
        }

        return $"/programme?{string.Join('&', query)}";
    }

    private T Any<T>(IReadOnlyList<T> list) => list[chance.Next(list.Count)];
}
