namespace NumeriqueEnCommuns.BrowserTests;

public sealed class AdminPagesTests(TestBrowser browser, ITestOutputHelper output)
{
    private static readonly (ColorScheme Scheme, int Width)[] Looks =
        [(ColorScheme.Light, 320), (ColorScheme.Light, 1440), (ColorScheme.Dark, 320), (ColorScheme.Dark, 1440)];

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
            await organiser.BringAxeAsync();
            foreach (var (scheme, width) in Looks)
            {
                await organiser.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await organiser.Page.SetViewportSizeAsync(width, 800);
                complaints.AddRange((await organiser.ViolationsAsync()).Concat(await organiser.TooWideAsync()).Select(complaint => $"{path} {scheme} {width} px: {complaint}"));
            }
        }

        complaints.AddRange(organiser.Complaints);
        Assert.True(count > 30, $"{count} pages only");
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
