using NumeriqueEnCommuns.Data.Replaying;

namespace NumeriqueEnCommuns.Tests.Data.Replaying;

public sealed class ReplayOrderTests
{
    [Theory]
    [InlineData("nec-2018 --start 2027-09-16 --to nec-2027", true)]
    [InlineData("nec-2018 --to nec-2027 --sans-intervenants --start 2027-09-16", false)]
    [InlineData("nec-2018 --start 2027-09-16 --Site:Database autre.db --to nec-2027", true)]
    public void Reads_options_in_any_order(string words, bool keepsSpeakers) =>
        Assert.Equal(new ReplayOrder("nec-2018", new DateOnly(2027, 9, 16), "nec-2027", keepsSpeakers), ReplayOrder.Read(words.Split(' ')));

    [Theory]
    [InlineData("")]
    [InlineData("nec-2018")]
    [InlineData("nec-2018 --start 2027-09-16")]
    [InlineData("nec-2018 --start 2027-09-16 --to")]
    [InlineData("nec-2018 --start 16/09/2027 --to nec-2027")]
    [InlineData("nec-2018 --start 2027-02-30 --to nec-2027")]
    [InlineData("nec-2018 --start 9999-12-31 --to nec-2027")]
    [InlineData("nec-2018 --start 2027-09-16 --start 2027-09-17 --to nec-2027")]
    [InlineData("nec-2018 --start 2027-09-16 --to nec-2027 --vite")]
    [InlineData("--start 2027-09-16 --to nec-2027")]
    public void Is_nothing_where_something_is_missing_or_cannot_be_read(string words) =>
        Assert.Null(ReplayOrder.Read(words.Split(' ')));
}
