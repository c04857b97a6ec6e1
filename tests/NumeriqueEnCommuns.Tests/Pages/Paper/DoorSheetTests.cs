using NumeriqueEnCommuns.Pages.Paper;

namespace NumeriqueEnCommuns.Tests.Pages.Paper;

public sealed class DoorSheetTests
{
    [Fact]
    public void Every_size_has_its_style()
    {
        var styles = File.ReadAllText(Path.Combine(Repository.Root, "src", "NumeriqueEnCommuns", "Styles", "paper", "door.css"));

        Assert.All(DoorSheet.Sizes, size => Assert.Contains($".door-size-{size} ", styles, StringComparison.Ordinal));
    }
}
