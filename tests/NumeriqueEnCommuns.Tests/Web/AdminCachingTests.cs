using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>Over a site in which a public page also stands in the folder of the admin area.</summary>
public sealed class AdminCachingTests(AdminCachingTests.SiteWithAnAdminPage site) : IClassFixture<AdminCachingTests.SiteWithAnAdminPage>
{
    [Theory]
    [InlineData("/admin/essai")]
    [InlineData("/Admin/Essai")]
    [InlineData("/admin/rien")]
    [InlineData("/admin/essai?handler=")]
    public async Task Nothing_under_admin_is_kept(string path)
    {
        using var first = await site.GetAsync(path);
        using var second = await site.GetAsync(path);

        Assert.Equal("no-store", second.Headers.CacheControl?.ToString());
        Assert.Null(second.Headers.ETag);
        Assert.Null(second.Headers.Age);
        Assert.NotEqual(HttpStatusCode.InternalServerError, first.StatusCode);
        Assert.Equal(first.StatusCode, second.StatusCode);
    }

    [Fact]
    public async Task The_same_page_outside_is_kept()
    {
        // with a query that nobody reads, so that it is the cache of pages that answers
        using var first = await site.GetAsync("/parcours?x");
        using var second = await site.GetAsync("/parcours?x");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.NotNull(second.Headers.ETag);
        Assert.NotNull(second.Headers.Age);
    }

    [Fact]
    public void Every_page_but_those_of_the_admin_area_is_for_the_cache()
    {
        var pages = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => (Page: endpoint.Metadata.GetMetadata<PageActionDescriptor>(), IsKept: endpoint.Metadata.GetMetadata<IOutputCachePolicy>() is not null))
            .Where(pair => pair.Page is not null)
            .ToLookup(pair => pair.Page!.ViewEnginePath.StartsWith("/Admin/", StringComparison.Ordinal));

        Assert.NotEmpty(pages[true]);
        Assert.All(pages[true], page => Assert.False(page.IsKept));
        Assert.NotEmpty(pages[false]);
        Assert.All(pages[false], page => Assert.True(page.IsKept));
    }

    public sealed class SiteWithAnAdminPage() : Site(Repository.Edition2018)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IPageRouteModelProvider, TracksInTheAdminFolder>());
        }
    }

    private sealed class TracksInTheAdminFolder : IPageRouteModelProvider
    {
        public int Order => 0;

        public void OnProvidersExecuting(PageRouteModelProviderContext context)
        {
            var page = new PageRouteModel("/Pages/Tracks/Index.cshtml", "/Admin/Essai");
            page.Selectors.Add(new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = "admin/essai" } });
            context.RouteModels.Add(page);
        }

        public void OnProvidersExecuted(PageRouteModelProviderContext context)
        {
        }
    }
}
