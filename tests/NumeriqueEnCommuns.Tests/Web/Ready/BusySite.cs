using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Web.Ready;

/// <summary>Some pages are asked for each time the programme is read anew.</summary>
public sealed class BusySite(params string[] asked) : LoggedSite, IAsyncResultFilter
{
    private readonly ConcurrentDictionary<string, int> made = new();
    private readonly string[] asked = asked;

    public List<string> ReadMeanwhile { get; } = [];

    public string Encoding { get; init; } = "identity";

    public string? Failing { get; set; }

    public bool HasForgottenARequest { get; private set; }

    public int Made(string path) => made.GetValueOrDefault(path);

    public async Task<HttpResponseMessage> AskAsync(string path)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", Encoding } } };
        return await Visitor.SendAsync(question);
    }

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var path = context.HttpContext.Request.Path.Value!;
        made.AddOrUpdate(path, 1, (_, count) => count + 1);
        HasForgottenARequest |= context.HttpContext.RequestServices.GetRequiredService<IHttpContextAccessor>().HttpContext != context.HttpContext;
        return path == Failing ? throw new InvalidOperationException("This page fails.") : next();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.Configure<MvcOptions>(options => options.Filters.Add(this));
            var ours = services.Single(service => service.ServiceType == typeof(IPagesAhead));
            services.AddSingleton<IPagesAhead>(provider => new Asking(this, (IPagesAhead)ours.ImplementationFactory!(provider)));
        });
    }

    /// <summary>Not the site itself: whatever the container makes it disposes of, and the site would go twice at once.</summary>
    private sealed class Asking(BusySite site, IPagesAhead pages) : IPagesAhead
    {
        public void Watch(PublishedProgramme former) => pages.Watch(former);

        public async Task MakeAsync(PublishedProgramme former, PublishedProgramme next)
        {
            foreach (var path in site.asked)
            {
                using var answer = await site.AskAsync(path);
                site.ReadMeanwhile.Add(await answer.Content.ReadAsStringAsync());
            }

            await pages.MakeAsync(former, next);
        }
    }
}
