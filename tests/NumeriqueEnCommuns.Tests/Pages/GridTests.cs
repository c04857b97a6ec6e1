using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class GridTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Has_a_column_for_each_room_and_a_row_for_each_hour()
    {
        var page = await site.OpenAsync("/programme/jeudi-13-septembre?vue=grille");

        var table = page.QuerySelector("table")!;
        Assert.Equal(13, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
        Assert.NotEmpty(table.QuerySelector("caption")!.Words());
    }

    [Theory]
    [InlineData("jeudi-13-septembre", 43)]
    [InlineData("vendredi-14-septembre", 41)]
    [InlineData("mercredi-12-septembre", 2)]
    public async Task Shows_all_of_a_day_once(string day, int count)
    {
        var page = await site.OpenAsync($"/programme/{day}?vue=grille");

        var links = page.QuerySelectorAll("section.day a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/sessions/", StringComparison.Ordinal)).ToList();
        Assert.Equal(count, links.Count);
        Assert.Equal(count, links.Distinct().Count());
    }

    [Fact]
    public async Task A_long_session_fills_its_rows()
    {
        var page = await site.OpenAsync("/programme/jeudi-13-septembre?vue=grille");

        var hours = page.QuerySelectorAll("tbody th").Select(hour => hour.Words()).ToList();
        var cell = page.QuerySelector("td a[href='/sessions/la-mallette-pedagogique-data']")!.Closest("td")!;
        var filled = hours.IndexOf("16h") - hours.IndexOf("14h");
        Assert.Equal(filled, int.Parse(cell.GetAttribute("rowspan")!, null));
        Assert.Equal("14h", cell.Closest("tr")!.QuerySelector("th")!.Words());
    }

    [Theory]
    [InlineData("jeudi-13-septembre")]
    [InlineData("vendredi-14-septembre")]
    public async Task Every_row_is_as_wide_as_the_head(string day)
    {
        var page = await site.OpenAsync($"/programme/{day}?vue=grille");

        var width = page.QuerySelectorAll("thead th").Sum(cell => Span(cell, "colspan"));
        Assert.All(WidthsOfRows(page.QuerySelector("tbody")!), row => Assert.Equal(width, row));
    }

    [Fact]
    public async Task The_whole_programme_has_one_grid_a_day()
    {
        var page = await site.OpenAsync("/programme?vue=grille");

        Assert.Equal(2, page.QuerySelectorAll("table").Length);
        Assert.Equal(86, page.Links("/sessions/").Count);
    }

    /// <summary>Cells that begin in a row, and those that reach it from above.</summary>
    private static int[] WidthsOfRows(IElement body)
    {
        var rows = body.QuerySelectorAll("tr").ToList();
        var widths = new int[rows.Count];
        foreach (var (index, row) in rows.Index())
        {
            foreach (var cell in row.Children)
            {
                for (var reached = index; reached < index + Span(cell, "rowspan"); reached++)
                    widths[reached]++;
            }
        }

        return widths;
    }

    private static int Span(IElement cell, string attribute) => int.Parse(cell.GetAttribute(attribute) ?? "1", null);
}
