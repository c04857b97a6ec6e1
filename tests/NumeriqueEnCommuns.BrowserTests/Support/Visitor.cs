namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>Somebody who comes for the first time, and hears what the browser's console says.</summary>
public sealed class Visitor : IAsyncDisposable
{
    /// <summary>Said by Playwright itself, where a test has no need for copies.</summary>
    private const string Blocked = "Service Worker registration blocked by Playwright";

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && message.Text != Blocked)
                complaints.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"exception: {error}");
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, breaches of the content security policy among them.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Goes to a page, which must answer as it is meant to, and waits until its style and its font are there.</summary>
    public async Task OpenAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.Equal(path == PublicPages.Missing ? 404 : 200, answer!.Status);
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
