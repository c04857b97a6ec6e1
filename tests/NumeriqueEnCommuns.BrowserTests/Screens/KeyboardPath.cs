namespace NumeriqueEnCommuns.BrowserTests.Screens;

/// <summary>What somebody without a mouse meets on a page.</summary>
public sealed class KeyboardPath(Visitor visitor)
{
    private const string Remember =
        """
        () => {
          const focusable = 'a[href], button, select, input:not([type=hidden]), textarea, summary, [tabindex="0"]';
          window.stops = [...document.querySelectorAll(focusable)].filter(element => element.checkVisibility());
          return stops.map(element => `${element.localName} ${element.innerText.trim().slice(0, 40)}`);
        }
        """;

    private const string Here =
        """
        () => {
          const element = document.activeElement;
          const marked = style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
          // a card that is one large link is outlined by the layer that makes it so
          return { number: stops.indexOf(element), seen: [null, '::after'].some(part => marked(getComputedStyle(element, part))) };
        }
        """;

    public ILocator SkipLink => visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Aller au contenu" });

    public ILocator Content => visitor.Page.Locator("main");

    public Task PressAsync(string key) => visitor.Page.Keyboard.PressAsync(key);

    /// <summary>Names of all that can be reached, from the top to the bottom of the page.</summary>
    public Task<string[]> StopsAsync() => visitor.Page.EvaluateAsync<string[]>(Remember);

    /// <summary>The place of what has the focus among the stops, and whether the eye can tell.</summary>
    public Task<Stop> StopAsync() => visitor.Page.EvaluateAsync<Stop>(Here);

    public sealed record Stop
    {
        public int Number { get; init; }

        public bool Seen { get; init; }
    }
}
