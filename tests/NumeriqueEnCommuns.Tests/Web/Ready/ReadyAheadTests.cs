using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Web.Ready;

/// <summary>Pages asked for while an editor saves are made before the saved programme is everyone's.</summary>
public sealed class ReadyAheadTests
{
    private const string Saved = "self-data-reprenons-le-controle";
    private const string NewTitle = "Self Data, suite";

    [Fact]
    public async Task Whoever_asks_while_the_programme_is_read_anew_has_the_former_page_and_afterwards_the_new_one_lies_ready()
    {
        using var site = new BusySite("/programme");
        await site.TextAsync("/programme");

        await site.SaveSessionAsync(Saved, ("title", NewTitle));

        Assert.DoesNotContain(NewTitle, Assert.Single(site.ReadMeanwhile), StringComparison.Ordinal);
        Assert.Equal(2, site.Made("/programme"));
        Assert.Contains(NewTitle, await site.TextAsync("/programme"), StringComparison.Ordinal);
        Assert.Equal(2, site.Made("/programme"));
    }

    [Fact]
    public async Task Is_the_page_that_whoever_asks_next_would_have_had_made()
    {
        using var site = new BusySite("/sessions/" + Saved);
        await site.TextAsync("/sessions/" + Saved);
        await site.SaveSessionAsync(Saved, ("title", NewTitle));

        using var ready = await site.Visitor.GetAsync("/sessions/" + Saved);
        using var made = await site.Visitor.GetAsync($"/sessions/{Saved}?x");

        Assert.Equal(await made.Content.ReadAsStringAsync(), await ready.Content.ReadAsStringAsync());
        Assert.Equal(made.Headers.ETag, ready.Headers.ETag);
        Assert.Equal(made.Headers.GetValues("Content-Security-Policy"), ready.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(made.Content.Headers.ContentType, ready.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Nothing_is_made_that_nobody_asks_for_meanwhile()
    {
        using var site = new BusySite();
        await site.TextAsync("/programme");

        await site.SaveSessionAsync(Saved, ("title", NewTitle));

        Assert.Equal(1, site.Made("/programme"));
    }

    [Fact]
    public async Task A_page_that_fails_does_not_keep_the_others_from_what_was_saved()
    {
        using var site = new BusySite("/programme", "/intervenants");
        await site.TextAsync("/programme");
        await site.TextAsync("/intervenants");
        site.Failing = "/intervenants";

        var outcome = await site.SaveSessionAsync(Saved, ("title", NewTitle));
        site.Failing = null;

        Assert.Empty(outcome.Refusals);
        Assert.Contains(NewTitle, await site.TextAsync("/programme"), StringComparison.Ordinal);
        Assert.Contains("Intervenant", await site.TextAsync("/intervenants"), StringComparison.Ordinal);
    }

    /// <summary>Some pages are asked for each time the programme is read anew.</summary>
    private sealed class BusySite(params string[] asked) : Site(Repository.Edition2018), IAsyncResultFilter, IPagesAhead
    {
        private readonly ConcurrentDictionary<string, int> made = new();
        private IPagesAhead pages = null!;

        public List<string> ReadMeanwhile { get; } = [];

        public string? Failing { get; set; }

        public int Made(string path) => made.GetValueOrDefault(path);

        public void Watch(PublishedProgramme former) => pages.Watch(former);

        public async Task MakeAsync(PublishedProgramme former, PublishedProgramme next)
        {
            foreach (var path in asked)
                ReadMeanwhile.Add(await this.TextAsync(path));
            await pages.MakeAsync(former, next);
        }

        public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            var path = context.HttpContext.Request.Path.Value!;
            made.AddOrUpdate(path, 1, (_, count) => count + 1);
            return path == Failing ? throw new InvalidOperationException("This page fails.") : next();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                services.Configure<MvcOptions>(options => options.Filters.Add(this));
                var ours = services.Single(service => service.ServiceType == typeof(IPagesAhead));
                services.AddSingleton<IPagesAhead>(provider =>
                {
                    pages = (IPagesAhead)ours.ImplementationFactory!(provider);
                    return this;
                });
            });
        }
    }
}
