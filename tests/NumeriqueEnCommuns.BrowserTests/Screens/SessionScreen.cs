namespace NumeriqueEnCommuns.BrowserTests.Screens;

public sealed class SessionScreen(Visitor visitor)
{
    public ILocator Menu => visitor.Page.Locator("nav[aria-label='Menu principal']");

    public ILocator Title => visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>When, where, in which track.</summary>
    public ILocator Facts => visitor.Page.Locator(".facts");

    public ILocator Text => visitor.Page.Locator("main .prose").First;

    public Task OpenAsync(string slug) => visitor.OpenAsync($"/sessions/{slug}");
}
