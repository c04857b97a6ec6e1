using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed partial class QrCodeTests
{
    private const string Address = "https://nec.exemple.fr/agenda/3k9f2x-tout-long-avec-des-accents-éà?depuis=12";

    [Theory]
    [InlineData("https://nec.exemple.fr/")]
    [InlineData(Address)]
    public void Is_read_as_the_address_that_went_in(string address)
    {
        var modules = ModulesOf(Drawn(address, "Ouvrir"));

        // without the white around, as a camera hands it on
        var inner = Enumerable.Range(4, modules.Length - 8).Select(y => modules[y][4..^4]).ToArray();
        Assert.Equal(address, new ZXing.QrCode.Internal.Decoder().decode(inner, null).Text);
    }

    [Fact]
    public void Stands_in_four_modules_of_white_on_every_side()
    {
        var modules = ModulesOf(Drawn(Address, "Ouvrir"));

        var (dark, last) = (Dark(modules), modules.Length - 1);
        Assert.Equal((4, 4), (dark.Min(module => module.X), dark.Min(module => module.Y)));
        Assert.Equal((last - 4, last - 4), (dark.Max(module => module.X), dark.Max(module => module.Y)));
    }

    [Fact]
    public void Says_what_it_is_for_and_has_no_style_of_its_own()
    {
        var drawn = Drawn(Address, "L’agenda « d’<Anne> »");

        Assert.Equal(("img", "L’agenda « d’<Anne> »", "crispEdges"), (drawn.GetAttribute("role"), drawn.GetAttribute("aria-label"), drawn.GetAttribute("shape-rendering")));
        Assert.Equal(["#fff", "#000"], drawn.QuerySelectorAll("path").Select(path => path.GetAttribute("fill")));
        Assert.DoesNotContain("style", drawn.OuterHtml, StringComparison.Ordinal);
    }

    private static IElement Drawn(string address, string name) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(QrCode.Svg(address, name).ToString()!).QuerySelector("svg")!;

    private static bool[][] ModulesOf(IElement drawn)
    {
        var size = int.Parse(drawn.GetAttribute("viewBox")!.Split(' ')[2], null);
        var modules = Enumerable.Range(0, size).Select(_ => new bool[size]).ToArray();
        foreach (Match run in Run().Matches(drawn.QuerySelectorAll("path")[1].GetAttribute("d")!))
        {
            var (x, y, width) = (int.Parse(run.Groups[1].Value, null), int.Parse(run.Groups[2].Value, null), int.Parse(run.Groups[3].Value, null));
            Array.Fill(modules[y], true, x, width);
        }

        return modules;
    }

    private static List<(int X, int Y)> Dark(bool[][] modules) =>
        [.. from y in Enumerable.Range(0, modules.Length) from x in Enumerable.Range(0, modules.Length) where modules[y][x] select (x, y)];

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z")]
    private static partial Regex Run();
}
