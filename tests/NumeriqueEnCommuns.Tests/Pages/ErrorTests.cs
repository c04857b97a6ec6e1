using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class ErrorTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task A_page_that_is_not_there_suggests_those_that_sound_like_it()
    {
        using var answer = await site.GetAsync("/programme/ateliers/self-data-reprendre-le-controle");

        var page = await answer.ReadPageAsync();
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("/sessions/self-data-reprenons-le-controle", page.Part("Vous cherchiez peut-être").Links()[0]);
        Assert.Contains("/plan-du-site", page.Part("Repartir d’ici").Links());
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/sessions/rien")]
    [InlineData("/intervenants/rien")]
    [InlineData("/parcours/rien")]
    [InlineData("/formats/rien")]
    [InlineData("/lieux/rien")]
    [InlineData("/lieux/stereolux/amphi-150")]
    [InlineData("/rien")]
    [InlineData("/wp-login.php")]
    [InlineData("/sessions/Self-Data-Reprenons-Le-Controle-")]
    public async Task Whatever_does_not_exist_is_said_in_french(string path)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Page introuvable", (await answer.ReadPageAsync()).Heading());
    }

    [Fact]
    public async Task A_form_that_nobody_offered_is_refused_with_a_page()
    {
        using var answer = await site.Visitor.PostAsync(new Uri("/programme", UriKind.Relative), new StringContent("a=b"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Demande refusée", (await answer.ReadPageAsync()).Heading());
    }

    [Theory]
    [InlineData("/lieux", "Une erreur s’est produite – Numérique en Commun[s]")]
    [InlineData("/parcours", "Une erreur s’est produite")]
    public async Task A_failure_is_a_page_too_even_when_the_error_page_fails(string path, string title)
    {
        await using var failing = new FailingSite();

        using var answer = await failing.GetAsync(path);

        var page = await answer.ReadPageAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(title, page.Title);
        Assert.Equal("Une erreur s’est produite", page.Heading());
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    /// <summary>The venues fail; the tracks fail, and then the error page as well.</summary>
    private sealed class FailingSite() : Site(Repository.Edition2018)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<MvcOptions>(options => options.Filters.Add(new Failure())));
        }
    }

    private sealed class Failure : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            var failed = context.HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
            if (failed is "/parcours" || context.HttpContext.Request.Path.Value is "/lieux" or "/parcours")
                throw new InvalidOperationException("This page fails on purpose.");
        }

        public void OnResourceExecuted(ResourceExecutedContext context)
        {
        }
    }
}
