using NumeriqueEnCommuns.Live;

namespace NumeriqueEnCommuns.Tests.Live;

public sealed class SeenTests
{
    [Theory]
    [InlineData("12-340")]
    [InlineData("1-0")]
    public void Is_read_as_it_is_written(string text) => Assert.Equal(text, Seen.From(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12-")]
    [InlineData("-1-2")]
    [InlineData("12-3x")]
    [InlineData("99999999999999999999-1")]
    public void Is_nothing_where_it_is_no_mark(string? text) => Assert.Null(Seen.From(text));
}
