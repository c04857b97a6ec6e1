using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("L’École", new[] { "l", "ecole" })]
    [InlineData("Re\u0301union", new[] { "reunion" })]
    [InlineData("cœur Æsop", new[] { "coeur", "aesop" })]
    [InlineData("tiers-lieu, 14h30 !", new[] { "tiers", "lieu", "14h30" })]
    [InlineData("中文 עברית", new[] { "中文", "עברית" })]
    [InlineData("👩‍👧 \u0301 …", new string[0])]
    [InlineData("\uD800self\uDC00 data\0", new[] { "self", "data" })]
    [InlineData("", new string[0])]
    public void Reads_words_as_they_are_looked_for(string text, string[] expected) => Assert.Equal(expected, WordReader.All(text));

    [Fact]
    public void Tells_where_each_stands()
    {
        const string text = "« L’e\u0301té œuvre »";
        List<string> words = [];
        for (var reader = new WordReader(text); reader.Next();)
            words.Add(text[reader.Start..reader.End]);

        Assert.Equal(["L", "e\u0301té", "œuvre"], words);
    }

    [Fact]
    public void A_word_may_be_of_any_length() => Assert.Equal([new string('é', 5000).Replace('é', 'e')], WordReader.All(new string('É', 5000)));
}
