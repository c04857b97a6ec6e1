using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.OutputCaching;
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

    [Fact]
    public async Task Nor_is_it_made_again_for_whoever_looked_for_it_just_before_it_was_there()
    {
        using var site = new LateSite();
        var first = site.TextAsync("/programme");
        await site.Making.Task;

        var late = site.TextAsync("/programme");
        await site.Stuck.Task;
        site.MayMake.SetResult();
        var page = await first;
        site.MayTellOfTheCache.SetResult();

        Assert.Equal(page, await late);
        Assert.Equal(1, site.Made("/programme"));
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
    private class RenderingSite() : Site(Repository.Edition2018), IAsyncResultFilter
    {
        private readonly ConcurrentDictionary<string, int> made = new();

        public int Made(string path) => made.GetValueOrDefault(path);

        public virtual Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
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

    /// <summary>The first page is made when the test wants; to the second who asks the cache tells only later what it had when it was asked.</summary>
    private sealed class LateSite : RenderingSite, IStartupFilter
    {
        private int asked;

        public TaskCompletionSource Making { get; } = NewSignal();

        public TaskCompletionSource MayMake { get; } = NewSignal();

        /// <summary>The second who asks waits: for the first, or for the cache. Nothing that stands before them lets go of the thread.</summary>
        public TaskCompletionSource Stuck { get; } = NewSignal();

        public TaskCompletionSource MayTellOfTheCache { get; } = NewSignal();

        public override async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            Making.TrySetResult();
            await MayMake.Task;
            await base.OnResultExecutionAsync(context, next);
        }

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, further) =>
            {
                var isSecond = Interlocked.Increment(ref asked) == 2;
                var answering = further(http);
                if (isSecond)
                    Stuck.SetResult();
                return answering;
            });
            next(app);
        };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                services.AddSingleton<IStartupFilter>(this);
                var ours = services.Single(service => service.ServiceType == typeof(IOutputCacheStore));
                services.AddSingleton<IOutputCacheStore>(provider => new SlowStore((IOutputCacheStore)ours.ImplementationFactory!(provider), MayTellOfTheCache.Task));
            });
        }

        private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class SlowStore(IOutputCacheStore store, Task mayTell) : IOutputCacheStore
    {
        private int asked;

        public async ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
        {
            var isFirst = Interlocked.Increment(ref asked) == 1;
            var found = await store.GetAsync(key, cancellationToken);
            if (!isFirst)
                await mayTell;
            return found;
        }

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) => store.SetAsync(key, value, tags, validFor, cancellationToken);

        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => store.EvictByTagAsync(tag, cancellationToken);
    }
}
