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

    private readonly Dictionary<string, (string Word, int Count)> words;

    /// <param name="known">As they are looked for, as they are written, and in how many things they stand.</param>
    public NearWords(IEnumerable<(string Plain, string Written, int Count)> known) => words = known.ToDictionary(word => word.Plain, word => (word.Written, word.Count), StringComparer.Ordinal);

    /// <summary>The text with each unknown word put right; as it is where nothing is near; null where that changes nothing.</summary>
    public string? Instead(TypedQuery query)
    {
        var better = query.Words.Select(word => IsFine(Plain(word)) ? word : NearTo(word) ?? word).ToList();
        return better.SequenceEqual(query.Words) ? null : string.Join(' ', better);
    }

    private bool IsFine(string plain) => plain.Length < Shortest || Common.Contains(plain) || words.ContainsKey(plain);

    private string? NearTo(string word)
    {
        var plain = Plain(word);
        var most = plain.Length <= 5 ? 1 : 2;
        return words
            .Where(known => known.Key.Length >= Shortest && known.Value.Word.All(char.IsLetter) && Math.Abs(known.Key.Length - plain.Length) <= most)
            .Select(known => (known.Value, Distance: EditDistance.Of(plain, known.Key, most)))
            .Where(known => known.Distance <= most)
            .OrderBy(known => known.Distance).ThenByDescending(known => known.Value.Count).ThenBy(known => known.Value.Word, StringComparer.Ordinal)
            .Select(known => known.Value.Word)
            .FirstOrDefault();
    }

    private static string Plain(string word) => string.Concat(WordReader.All(word));
}
