using AngleSharp.Html.Parser;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Hours are those of the event, wherever the server stands and whatever language it speaks.</summary>
public sealed class OtherClocksTests
{
    [Fact]
    public async Task The_programme_is_the_same_in_paris_and_in_los_angeles()
    {
        await using var paris = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["TZ"] = "Europe/Paris", ["LC_ALL"] = "C.UTF-8" });
        await using var losAngeles = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["TZ"] = "America/Los_Angeles", ["LANG"] = "C", ["LC_ALL"] = "C" });
        using var here = await paris.WhenOpenAsync();
        using var there = await losAngeles.WhenOpenAsync();

        foreach (var path in new[] { "/programme", "/programme/jeudi-13-septembre?vue=grille", "/sessions/self-data-reprenons-le-controle", "/intervenants" })
        {
            var expected = await MainOfAsync(here, path);

            Assert.Equal(expected, await MainOfAsync(there, path));
        }

        Assert.Contains("14h30–16h", await MainOfAsync(there, "/programme"), StringComparison.Ordinal);
    }

    private static async Task<string> MainOfAsync(HttpClient visitor, string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync(new Uri(path, UriKind.Relative)));
        return page.QuerySelector("main")!.Words();
    }
}
