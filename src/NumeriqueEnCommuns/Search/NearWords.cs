namespace NumeriqueEnCommuns.Search;

/// <summary>The words of the programme, to offer one that is spelt nearly like a word that is not in it.</summary>
internal sealed class NearWords
{
    /// <summary>Shorter words are too like each other.</summary>
    private const int Shortest = 4;

    /// <summary>Words of any sentence, without accents: nobody mistypes them for a word of a programme.</summary>
    private static readonly HashSet<string> Common =
    [
        "aller", "aussi", "autre", "avec", "avez", "avoir", "avons", "bien", "cela", "cette", "chez", "comme", "comment", "dans", "deux", "dois", "doit", "donc", "elle", "elles", "entre",
        "etes", "etre", "fait", "faire", "faut", "leur", "leurs", "mais", "meme", "moins", "nous", "parce", "pendant", "peut", "peux", "peuvent", "plus", "pourquoi", "pouvez",
        "puis", "quand", "quel", "quelle", "quelles", "quels", "quoi", "sans", "sera", "sinon", "sommes", "sont", "suis", "tous", "tout", "toute", "toutes", "tres", "trop", "vais", "vers",
        "veut", "veux", "voir", "voudrais", "vous",
    ];

    private readonly HashSet<string> words;

    /// <summary>Those that can be meant, by how many letters they have.</summary>
    private readonly ILookup<int, (string Plain, string Written, int Count)> likely;

    /// <param name="known">As they are looked for, as they are written, and in how many things they stand.</param>
    public NearWords(IReadOnlyCollection<(string Plain, string Written, int Count)> known)
    {
        words = known.Select(word => word.Plain).ToHashSet(StringComparer.Ordinal);
        likely = known.Where(word => word.Plain.Length >= Shortest && word.Written.All(char.IsLetter)).ToLookup(word => word.Plain.Length);
    }

    /// <summary>The text with each unknown word put right; as it is where nothing is near; null where that changes nothing.</summary>
    public string? Instead(TypedQuery query)
    {
        var better = query.Words.Select(word => IsFine(Plain(word)) ? word : NearTo(word) ?? word).ToList();
        return better.SequenceEqual(query.Words) ? null : string.Join(' ', better);
    }

    private bool IsFine(string plain) => plain.Length < Shortest || Common.Contains(plain) || words.Contains(plain);

    private string? NearTo(string word)
    {
        var plain = Plain(word);
        var most = plain.Length <= 5 ? 1 : 2;
        return Enumerable.Range(plain.Length - most, 2 * most + 1)
            .SelectMany(length => likely[length])
            .Select(known => (known.Written, known.Count, Distance: EditDistance.Of(plain, known.Plain, most)))
            .Where(known => known.Distance <= most)
            .OrderBy(known => known.Distance).ThenByDescending(known => known.Count).ThenBy(known => known.Written, StringComparer.Ordinal)
            .Select(known => known.Written)
            .FirstOrDefault();
    }

    private static string Plain(string word) => string.Concat(WordReader.All(word));
}
