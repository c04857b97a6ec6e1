namespace NumeriqueEnCommuns.BrowserTests;

public sealed class AdminPagesTests(TestBrowser browser, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_kind_of_page_is_accessible_fits_a_narrow_phone_and_leaves_the_console_silent()
    {
        await using var organiser = await browser.OrganiserAsync();
        List<string> complaints = [];
        var count = 0;

        await foreach (var path in organiser.PagesOfEveryKindAsync())
        {
            count++;
            output.WriteLine(path);
            complaints.AddRange(await organiser.FaultsAsync());
        }

        complaints.AddRange(organiser.Complaints);
        Assert.True(count > 30, $"{count} pages only");
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
