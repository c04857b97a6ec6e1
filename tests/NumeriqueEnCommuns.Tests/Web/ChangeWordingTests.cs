using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class ChangeWordingTests
{
    [Theory]
    [InlineData("jeudi 13 septembre, 10h30–11h30", "jeudi 13 septembre, 10h45–11h30", "10h45–11h30, au lieu de 10h30–11h30.")]
    [InlineData("jeudi 13 septembre, 10h30–11h30", "vendredi 14 septembre, 10h30–11h30", "vendredi 14 septembre, 10h30–11h30, au lieu de jeudi 13 septembre, 10h30–11h30.")]
    [InlineData("jeudi 13 septembre", "jeudi 13 septembre, 10h–11h", "jeudi 13 septembre, 10h–11h, au lieu de jeudi 13 septembre.")]
    [InlineData(null, "jeudi 13 septembre, 10h–11h", "jeudi 13 septembre, 10h–11h, au lieu de rien d’annoncé.")]
    public void Names_the_day_only_where_it_changes(string? before, string after, string expected) =>
        Assert.Equal(expected, ChangeWording.Difference(new(ChangeKind.Moved, before, after)));
}
