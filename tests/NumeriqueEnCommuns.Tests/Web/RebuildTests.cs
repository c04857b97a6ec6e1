using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>After a save, the first who asks for a page has it made; the others wait for it.</summary>
public sealed class RebuildTests
{
    private const int Visitors = 32;

    [Theory]
    [InlineData("/")]
    [InlineData("/programme")]
    public async Task A_page_is_made_once_for_all_who_ask_at_once_after_a_save(string path)
    {
        using var site = new RenderingSite();
        _ = site.Visitor; // made once, before all use it at once
        await AskAllAsync(site, path);
        var before = site.Made(path);

        await site.SaveSessionAsync("self-data-reprenons-le-controle", ("title", "Self Data, suite"));
        var pages = await AskAllAsync(site, path);

        Assert.Equal(1, before);
        Assert.Equal(2, site.Made(path));
        Assert.Single(pages.Distinct());
    }

    private static async Task<string[]> AskAllAsync(Site site, string path)
    {
        using var start = new Barrier(Visitors);
        return await Task.WhenAll(Enumerable.Range(0, Visitors).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return site.TextAsync(path);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
    }

    /// <summary>Counts how often each page is made.</summary>
    private sealed class RenderingSite() : Site(Repository.Edition2018), IAsyncResultFilter
    {
        private readonly ConcurrentDictionary<string, int> made = new();

        public int Made(string path) => made.GetValueOrDefault(path);

        public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            made.AddOrUpdate(context.HttpContext.Request.Path, 1, (_, count) => count + 1);
            return next();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<MvcOptions>(options => options.Filters.Add(this)));
        }
    }
}
