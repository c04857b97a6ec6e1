namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class ListsTests
{
    private static readonly string[] Lists = ["/admin/contenus", "/admin/intervenants", "/admin/lieux", "/admin/parcours", "/admin/formats", "/admin/pages"];

    [Fact]
    public async Task A_list_asks_the_database_as_often_with_more_lines()
    {
        await using var site = new CountingSite();
        using var organiser = await site.SignedInAsync();
        var before = await CountAsync(site, organiser);

        foreach (var number in Enumerable.Range(1, 2))
            await AddOneOfEachAsync(organiser, $"Ajout {number}");

        Assert.Equal(before, await CountAsync(site, organiser));
        Assert.All(before, list => Assert.InRange(list.Commands, 1, 6));
    }

    [Fact]
    public async Task The_hub_counts_what_there_is()
    {
        await using var site = new Site(Repository.Edition2018);
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync("/admin/contenus");

        Assert.Contains("3 lieux, 12 salles", page.Words(), StringComparison.Ordinal);
        Assert.Contains("119 personnes et organisations", page.Words(), StringComparison.Ordinal);
        Assert.Equal(Lists.Skip(1), page.QuerySelector(".ways")!.Links());
    }

    private static async Task<IReadOnlyList<(string List, int Commands)>> CountAsync(CountingSite site, Organiser organiser)
    {
        List<(string, int)> counts = [];
        foreach (var list in Lists)
        {
            var before = site.Commands.Count;
            await organiser.OpenAsync(list);
            counts.Add((list, site.Commands.Count - before));
        }

        return counts;
    }

    private static async Task AddOneOfEachAsync(Organiser organiser, string name)
    {
        foreach (var (path, fields) in new (string, KeyValuePair<string, string>[])[]
        {
            ("/admin/intervenants/nouveau", []),
            ("/admin/lieux/nouveau", []),
            ("/admin/salles/nouveau?lieu=2", []),
            ("/admin/parcours/nouveau", [new("Form.Letter", "Z")]),
            ("/admin/formats/nouveau", [new("Form.Plural", name)]),
            ("/admin/pages/nouveau", [new("Form.Title", name), new("Form.Text", name)]),
        })
        {
            using var answer = await organiser.PostAsync(path, [new("Form.Name", name), .. fields]);
            Assert.NotNull(answer.Headers.Location);
        }
    }
}
