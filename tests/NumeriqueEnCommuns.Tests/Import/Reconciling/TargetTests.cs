using NumeriqueEnCommuns.Import.Reconciling;

namespace NumeriqueEnCommuns.Tests.Import.Reconciling;

public sealed class TargetTests
{
    [Theory]
    [InlineData("Nothing")]
    [InlineData("New")]
    [InlineData("Known-12")]
    [InlineData("Venue-3")]
    [InlineData("NewRoomIn-3")]
    public void Is_written_as_it_is_read(string text) => Assert.Equal(text, Target.Parse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Known")]
    [InlineData("Known--1")]
    [InlineData("New-1")]
    [InlineData("0")]
    [InlineData("Known-99999999999999")]
    [InlineData("Ailleurs-1")]
    public void Is_nothing_where_a_form_was_made_up(string? text) => Assert.Null(Target.Parse(text));
}
