namespace NumeriqueEnCommuns.Search;

/// <summary>One word of a thing.</summary>
/// <param name="Word">Its number in the vocabulary.</param>
/// <param name="Weight">Of all places where it stands: a title weighs more than a text.</param>
internal readonly record struct WordOfThing(int Word, float Weight, bool IsInTitle);

/// <summary>The words of a thing that can be found, each once.</summary>
internal sealed class ThingWords
{
    private const float Title = 10, People = 6, Place = 4, Text = 1;

    public ThingWords(SearchedThing thing, Vocabulary vocabulary)
    {
        Dictionary<int, WordOfThing> words = [];
        Length = Read(thing.Title, Title, words, vocabulary) + Read(thing.People, People, words, vocabulary)
            + Read(thing.Place, Place, words, vocabulary) + Read(thing.Text, Text, words, vocabulary);
        Words = [.. words.Values];
    }

    public WordOfThing[] Words { get; }

    /// <summary>How many words it has, those that come again counted again.</summary>
    public int Length { get; }

    private static int Read(string text, float weight, Dictionary<int, WordOfThing> words, Vocabulary vocabulary)
    {
        var length = 0;
        for (var reader = new WordReader(text); reader.Next(); length++)
        {
            var number = vocabulary.NumberOf(reader.Plain, text.AsSpan(reader.Start..reader.End));
            var known = words.GetValueOrDefault(number);
            words[number] = new(number, known.Weight + weight, known.IsInTitle || weight == Title);
        }

        return length;
    }
}
