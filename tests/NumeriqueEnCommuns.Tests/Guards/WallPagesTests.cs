using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Pages that hang on a wall or lie on paper: they are no part of the site map, and keep its rules.</summary>
public sealed class WallPagesTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task All_stand_on_the_page_of_screens_and_paper()
    {
        var page = await site.OpenAsync("/ecrans");

        Assert.Equal(["/affichage", .. Rooms.Select(room => $"/affichage/{room}")], page.QuerySelector("main")!.Links("/affichage"));
        Assert.Equal(
            ["/papier/affiche", .. site.Programme.Days.Select(day => $"/papier/affiche/{day.Slug}"), "/papier/livret", "/papier/portes", .. Rooms.Select(room => $"/papier/portes/{room}")],
            page.QuerySelector("main")!.Links("/papier"));
    }

    [Fact]
    public async Task Are_french_hidden_from_search_engines_and_well_built()
    {
        var paths = (await site.OpenAsync("/ecrans")).Links("/affichage").Concat((await site.OpenAsync("/ecrans")).Links("/papier")).ToList();

        Assert.NotEmpty(paths);
        foreach (var path in paths)
            Check(path, await site.OpenAsync(path));
    }

    private IEnumerable<string> Rooms => site.Programme.Rooms.Where(room => site.Programme.SessionsIn(room).Any()).Select(room => room.Slug);

    private static void Check(string path, IHtmlDocument page)
    {
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{path}: h{pair.First} then h{pair.Second}"));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src])"));
    }
}
