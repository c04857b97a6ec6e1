using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Feeds;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("é « œ » \u202f 😀\t\r\n", "é « œ » \u202f 😀\t\r\n")]
    [InlineData("a\0b\u0001c\u000Bd\u001Fe\u007Ff\u0085g", "abcdefg")]
    [InlineData("a\uD800b\uDC00c\uFFFEd\uFFFFe\uFFFDf", "abcdef")]
    [InlineData("", "")]
    public void Keeps_what_every_format_can_carry(string text, string expected) => Assert.Equal(expected, CleanText.Of(text));
}
