using System.Net;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class HealthAnswersTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/sante")]
    [InlineData("/sante/vivant")]
    [InlineData("/sante/pret")]
    public async Task Are_one_word(string path)
    {
        Assert.Equal("Healthy", await site.TextAsync(path));
    }

    [Fact]
    public async Task A_site_without_its_database_lives_and_serves_but_is_not_ready()
    {
        _ = site.Programme;
        site.Database.Vanish();

        using var alive = await site.GetAsync("/sante/vivant");
        using var serving = await site.GetAsync("/sante");
        using var ready = await site.GetAsync("/sante/pret");
        using var page = await site.GetAsync("/programme");

        Assert.Equal("Healthy", await alive.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.OK, "Degraded"), (serving.StatusCode, await serving.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Degraded"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_site_that_stops_is_not_ready()
    {
        var lifetime = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        var check = new StoppingHealth(lifetime);
        var before = await check.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken);

        lifetime.StopApplication();

        var after = await check.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken);
        Assert.Equal(HealthStatus.Healthy, before.Status);
        Assert.Equal(HealthStatus.Unhealthy, after.Status);
    }
}
