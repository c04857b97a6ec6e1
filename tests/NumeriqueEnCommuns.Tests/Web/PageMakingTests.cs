using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class PageMakingTests : IAsyncDisposable
{
    private readonly SlowSite site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Who_comes_when_too_many_pages_are_being_made_is_asked_to_come_back()
    {
        var first = site.GetAsync("/recherche?q=lent");
        await site.Searching.Task;

        using var page = await site.GetAsync("/intervenants?q=autre");
        using var feed = await site.GetAsync("/agenda/1h1jvdgwt.txt");
        site.Found.SetResult();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), page.Headers.RetryAfter?.Delta);
        Assert.Contains("Rechargez-la dans quelques secondes", (await page.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
        Assert.Equal(("text/plain", HttpStatusCode.ServiceUnavailable), (feed.Content.Headers.ContentType?.MediaType, feed.StatusCode));
        using var made = await first;
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
    }

    [Fact]
    public async Task Whoever_is_asked_to_come_back_is_offered_only_what_does_not_wait()
    {
        var first = site.GetAsync("/recherche?q=lent");
        await site.Searching.Task;

        using var answer = await site.GetAsync("/intervenants?q=autre");
        var page = await answer.ReadPageAsync();
        string[] named = [.. page.Links(), .. page.QuerySelectorAll("link[href]").Select(link => link.GetAttribute("href")!)];
        var statuses = await Task.WhenAll(named.Select(async path => (Path: path, Status: await StatusAsync(path))));
        site.Found.SetResult();

        Assert.All(["/", "/programme", "/site.css"], path => Assert.Contains(path, named));
        Assert.All(statuses, one => Assert.Equal((one.Path, HttpStatusCode.OK), one));
        (await first).Dispose();
    }

    [Fact]
    public async Task What_all_ask_for_is_made_though_no_place_is_free()
    {
        var first = site.GetAsync("/recherche?q=lent");
        await site.Searching.Task;

        using var never = await site.GetAsync("/parcours?utm_source=une");
        using var filtered = await site.GetAsync("/intervenants?q=autre");
        site.Found.SetResult();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (never.StatusCode, filtered.StatusCode));
        (await first).Dispose();
    }

    [Fact]
    public async Task Whoever_asks_first_and_leaves_takes_the_page_from_nobody()
    {
        using var leaving = new CancellationTokenSource();
        var first = site.Visitor.GetAsync(new Uri("/programme?jour=lent&q=lent", UriKind.Relative), leaving.Token);
        await site.Searching.Task;
        var second = site.GetAsync("/programme?jour=lent&q=lent");

        await leaving.CancelAsync();
        site.Found.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        using var page = await second;
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Nobody_waits_for_what_is_kept()
    {
        var before = await site.TextAsync("/programme");
        var first = site.GetAsync("/recherche?q=lent");
        await site.Searching.Task;

        var during = await site.TextAsync("/programme");
        using var health = await site.GetAsync("/sante");
        site.Found.SetResult();

        Assert.Equal(before, during);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        (await first).Dispose();
    }

    [Fact]
    public async Task A_place_is_free_again_once_the_page_is_made()
    {
        site.Found.SetResult();
        (await site.GetAsync("/recherche?q=lent")).Dispose();

        using var next = await site.GetAsync("/intervenants?q=autre");

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await site.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>Makes one page at a time, and takes for a search the time that the test wants.</summary>
    private sealed class SlowSite() : SettledSite(("Site:PagesAtOnce", "1"), ("Site:PagesWaiting", "0")), IAsyncPageFilter
    {
        public TaskCompletionSource Searching { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Found { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            if (context.HttpContext.Request.Query["q"] == "lent")
            {
                Searching.TrySetResult();
                await Found.Task;
            }

            await next();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<MvcOptions>(options => options.Filters.Add(this)));
        }
    }
}
