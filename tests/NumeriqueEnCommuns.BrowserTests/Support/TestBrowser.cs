[assembly: AssemblyFixture(typeof(NumeriqueEnCommuns.BrowserTests.Support.TestBrowser))]

namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>One site and one browser for all tests; each test is a visitor of its own, without cookies or cache.</summary>
public sealed class TestBrowser : IAsyncLifetime
{
    private readonly PublishedProgram program = new();
    private readonly PublishedSite site;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private Task<string>? signedIn;

    public TestBrowser() => site = new PublishedSite(program);

    /// <summary>Skips the test that asks where nothing is published, for want of a browser.</summary>
    public string PublishedFolder
    {
        get
        {
            Assert.SkipWhen(browser is null, Chromium.Missing);
            return Path.GetDirectoryName(program.File)!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is not { } chromium)
        {
            if (Chromium.IsRequired)
                throw new InvalidOperationException($"{Chromium.Missing} REQUIRE_BROWSER_TESTS=1 forbids to skip them.");
            return;
        }

        await program.PublishAsync();
        await site.OpenAsync();
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Chromium.LaunchOptions(chromium));
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await site.DisposeAsync();
        program.Dispose();
    }

    /// <summary>Skips the test that asks where there is no browser.</summary>
    public Task<Visitor> VisitorAsync(int width = 1280, int height = 800, bool hasScripts = true) => VisitorAsync(site.Address, null, width, height, hasScripts);

    /// <summary>A visitor in whose browser the site may keep copies: a service worker then asks for pages in the background.</summary>
    public Task<Visitor> VisitorWhoKeepsCopiesAsync() => VisitorAsync(site.Address, null, keepsCopies: true);

    /// <summary>The site's administrator, signed in: <see cref="Administrator"/>.</summary>
    public async Task<Visitor> OrganiserAsync(int width = 1280, int height = 800, bool hasScripts = true)
    {
        Assert.SkipWhen(browser is null, Chromium.Missing);
        Task<string> cookies;
        lock (site)
            cookies = signedIn ??= Administrator.JoinAsync(browser, site);
        return await VisitorAsync(site.Address, await cookies, width, height, hasScripts);
    }

    /// <summary>A site of the test's own, filled from another folder, with its administrator signed in. The caller disposes of both.</summary>
    public async Task<(PublishedSite Site, Visitor Organiser)> OrganiserOfAsync(string edition)
    {
        Assert.SkipWhen(browser is null, Chromium.Missing);
        var other = new PublishedSite(program, edition);
        await other.OpenAsync();
        return (other, await VisitorAsync(other.Address, await Administrator.JoinAsync(browser, other)));
    }

    /// <summary>The edition of 2018 on a site of the test's own, for tests that change it or stop it, with its administrator signed in. The caller disposes of both.</summary>
    public Task<(PublishedSite Site, Visitor Organiser)> OrganiserOf2018Async() =>
        OrganiserOfAsync(Path.Combine(PublishedProgram.RepositoryRoot, "data", "nec-2018"));

    /// <summary>Who visits such a site, and perhaps lets it keep copies.</summary>
    public Task<Visitor> VisitorOfAsync(PublishedSite other, bool keepsCopies = false) => VisitorAsync(other.Address, null, keepsCopies: keepsCopies);

    /// <summary>The site under a name, since a passkey belongs to a name and to no number.</summary>
    public Task<Visitor> VisitorOfLocalhostAsync() => VisitorAsync(site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), null);

    private async Task<Visitor> VisitorAsync(string address, string? cookies, int width = 1280, int height = 800, bool hasScripts = true, bool keepsCopies = false)
    {
        Assert.SkipWhen(browser is null, Chromium.Missing);
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            StorageState = cookies,
            Locale = "fr-FR",
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = hasScripts,
            ReducedMotion = ReducedMotion.Reduce,
            ServiceWorkers = keepsCopies ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        return new Visitor(context, await context.NewPageAsync());
    }
}
