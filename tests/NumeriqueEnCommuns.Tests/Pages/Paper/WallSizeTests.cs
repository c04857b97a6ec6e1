using NumeriqueEnCommuns.Pages.Paper;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages.Paper;

public sealed class WallSizeTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public void The_fuller_the_day_the_smaller_the_letters()
    {
        var (eve, thursday, friday) = (SizeOf("mardi-11-septembre"), SizeOf("jeudi-13-septembre"), SizeOf("vendredi-14-septembre"));

        Assert.True(thursday < friday && friday < eve, $"{thursday}, {friday}, {eve}");
    }

    [Fact]
    public void Every_size_has_its_style()
    {
        var styles = File.ReadAllText(Path.Combine(Repository.Root, "src", "NumeriqueEnCommuns", "Styles", "paper", "wall.css"));

        Assert.All(WallSize.Sizes, size => Assert.Contains($".wall-size-{(int)(10 * size)} ", styles, StringComparison.Ordinal));
    }

    private int SizeOf(string slug)
    {
        var day = site.Programme.Day(slug)!;
        var entries = ProgrammeSelection.Of(site.Programme, new SessionFilter()).On(day).ToList();
        return int.Parse(WallSize.ClassOf(ProgrammeGrid.Of(day, entries), Needs.None)["wall-size-".Length..], null);
    }
}
