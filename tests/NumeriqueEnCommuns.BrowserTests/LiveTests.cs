namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>A change made in the admin area, on a page that somebody is reading. The site is the test's own.</summary>
public sealed class LiveTests(TestBrowser browser)
{
    private const int FirstSession = 20;
    private const int SecondSession = 30;

    /// <summary>What is promised to whoever reads.</summary>
    private static readonly LocatorAssertionsToContainTextOptions WithinThreeSeconds = new() { Timeout = 3000 };

    [Fact]
    public async Task Says_on_an_open_page_what_has_changed_and_moves_nothing()
    {
        var (site, organiser) = await browser.OrganiserOf2018Async();
        await using var _ = site;
        await using var __ = organiser;
        await using var reader = await browser.VisitorOfAsync(site);
        await reader.OpenAsync("/programme");
        await reader.Page.Mouse.WheelAsync(0, 1500);
        var read = reader.Page.Locator(".entry-title a").Nth(20);
        await read.FocusAsync();
        var before = await WhereaboutsAsync(reader, read);
        await Expect(Notice(reader)).ToBeEmptyAsync();

        var title = await organiser.RenameSessionAsync(FirstSession, "Une session qui change de nom");

        await Expect(Notice(reader)).ToContainTextAsync("Le programme a changé", WithinThreeSeconds);
        await Expect(Notice(reader)).ToContainTextAsync($"« Une session qui change de nom », au lieu de « {title} ».");
        Assert.Equal(before, await WhereaboutsAsync(reader, read));
        await Expect(read).ToBeFocusedAsync();
        Assert.Empty(await reader.FaultsAsync());
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Names_first_the_sessions_of_the_devices_agenda_and_goes_when_it_is_closed()
    {
        var (site, organiser) = await browser.OrganiserOf2018Async();
        await using var _ = site;
        await using var __ = organiser;
        await using var reader = await browser.VisitorOfAsync(site);
        await reader.OpenAsync("/programme");
        await reader.Page.EvaluateAsync("id => localStorage.setItem('nec-agenda-sessions', JSON.stringify([id]))", FirstSession);
        var lines = Notice(reader).GetByRole(AriaRole.Listitem);

        await organiser.RenameSessionAsync(FirstSession, "Dans mon agenda");
        await organiser.RenameSessionAsync(SecondSession, "Hors de mon agenda");
        await Expect(lines).ToHaveCountAsync(2);

        await Expect(lines.First).ToContainTextAsync("Dans votre agenda Dans mon agenda");
        await Expect(lines.Last).Not.ToContainTextAsync("Dans votre agenda");
        await Notice(reader).GetByRole(AriaRole.Button, new() { Name = "Fermer" }).ClickAsync();
        await Expect(Notice(reader)).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Marks_what_is_new_since_the_last_visit_on_this_device()
    {
        var (site, organiser) = await browser.OrganiserOf2018Async();
        await using var _ = site;
        await using var __ = organiser;
        await using var reader = await browser.VisitorOfAsync(site);
        var marks = reader.Page.GetByText("Nouveau depuis votre dernière visite");
        await organiser.RenameSessionAsync(FirstSession, "Vue");
        await reader.OpenAsync("/changements");
        await Expect(reader.Page.Locator(".change")).ToHaveCountAsync(1);
        await Expect(marks.Filter(new() { Visible = true })).ToHaveCountAsync(0);

        await organiser.RenameSessionAsync(SecondSession, "Pas encore vue");

        await reader.OpenAsync("/");
        await Expect(reader.Page.Locator("main")).ToContainTextAsync("Depuis votre dernière visite, 1 changement au programme.", new() { UseInnerText = true });
        await reader.OpenAsync("/changements");
        await Expect(marks.Filter(new() { Visible = true })).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator(".change").First).ToContainTextAsync("Nouveau depuis votre dernière visite");
        await reader.OpenAsync("/changements");
        await Expect(marks.Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    public async Task Covers_nothing_that_cannot_be_brought_above_it(int width, int height)
    {
        var (site, organiser) = await browser.OrganiserOf2018Async();
        await using var _ = site;
        await using var __ = organiser;
        await using var reader = await browser.VisitorOfAsync(site);
        await reader.Page.SetViewportSizeAsync(width, height);
        await reader.OpenAsync("/acces");
        await organiser.RenameSessionAsync(FirstSession, "Une session qui change de nom");
        await organiser.RenameSessionAsync(SecondSession, "Une autre qui change aussi de nom");
        await Expect(Notice(reader)).ToContainTextAsync("Une autre qui change");
        var notice = (await reader.Page.Locator(".live-notice").BoundingBoxAsync())!;

        await reader.Page.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight)");
        var foot = (await reader.Page.GetByRole(AriaRole.Contentinfo).BoundingBoxAsync())!;

        Assert.True(foot.Y + foot.Height <= notice.Y, $"The foot ends at {foot.Y + foot.Height}, the notice begins at {notice.Y}.");
        await Expect(Notice(reader).GetByRole(AriaRole.Listitem).Filter(new() { Visible = true })).ToHaveCountAsync(height < 480 ? 1 : 2);
    }

    private static ILocator Notice(Visitor visitor) => visitor.Page.Locator("[data-live]");

    private static async Task<string> WhereaboutsAsync(Visitor visitor, ILocator read) =>
        $"{await visitor.Page.EvaluateAsync<double>("() => scrollY")} {(await read.BoundingBoxAsync())!.Y}";
}
