namespace NumeriqueEnCommuns.BrowserTests.Screens;

/// <summary>A screen on the wall, whose device's clock the test moves.</summary>
public sealed class WallScreen(Visitor visitor)
{
    /// <summary>What is shown and does not stand whole within its place and within the window.</summary>
    private const string Cut =
        """
        () => [...document.querySelectorAll('main, .screen-place, .board-line:not([hidden]), .screen-news, .screen-stale')]
          .filter(part => part.checkVisibility())
          .filter(part => !part.matches('.board-line') && part.scrollHeight > part.clientHeight + 2 || part.getBoundingClientRect().bottom > innerHeight + 1)
          .map(part => `${location.pathname} ${innerWidth}×${innerHeight} ${document.querySelector('[data-clock]').textContent} ${part.className || part.localName}: ${part.innerText.slice(0, 60)}`)
        """;

    public ILocator Now => visitor.Page.Locator("[data-state=now]:visible");

    public ILocator Next => visitor.Page.Locator("[data-state=next]:visible");

    public ILocator Free => visitor.Page.Locator("[data-free]");

    public ILocator Clock => visitor.Page.Locator("[data-clock]");

    public ILocator News => visitor.Page.Locator(".screen-news");

    public ILocator StaleNews => visitor.Page.GetByText("Sans nouvelles depuis");

    public async Task OpenAsync(string path)
    {
        await visitor.Page.Clock.InstallAsync();
        await visitor.OpenAsync(path);
    }

    public Task PassAsync(int minutes) => visitor.Page.Clock.FastForwardAsync(minutes * 60_000L);

    public Task CutTheNetworkAsync(bool isCut = true) => visitor.Page.Context.SetOfflineAsync(isCut);

    /// <summary>On a television, on one that stands upright, and on a small one.</summary>
    public async Task<IReadOnlyList<string>> CutPartsAsync()
    {
        List<string> cut = [];
        foreach (var (width, height) in new[] { (1920, 1080), (1080, 1920), (1280, 720) })
        {
            await visitor.Page.SetViewportSizeAsync(width, height);
            cut.AddRange(await visitor.Page.EvaluateAsync<string[]>(Cut));
        }

        return cut;
    }
}
