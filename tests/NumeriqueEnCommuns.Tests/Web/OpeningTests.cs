using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>What is asked while the database is being opened.</summary>
public sealed class OpeningTests : IAsyncLifetime
{
    private readonly TaskCompletionSource<bool> database = new();
    private WebApplication site = null!;
    private HttpClient visitor = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<Opening>();
        site = builder.Build();
        site.Services.GetRequiredService<Opening>().Begin(() => database.Task);
        site.UseOpening();
        site.MapGet("/programme", () => "Le programme");
        site.MapGet(HealthAnswers.Alive, () => "Vivant");
        await site.StartAsync(TestContext.Current.CancellationToken);
        visitor = site.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Waits_until_the_site_is_open()
    {
        var page = visitor.GetStringAsync(new Uri("/programme", UriKind.Relative));
        var health = await visitor.GetStringAsync(new Uri(HealthAnswers.Alive, UriKind.Relative));
        var hasWaited = !page.IsCompleted;

        database.SetResult(true);

        Assert.Equal("Vivant", health);
        Assert.True(hasWaited);
        Assert.Equal("Le programme", await page);
    }

    [Fact]
    public async Task Is_refused_where_the_site_cannot_open()
    {
        database.SetResult(false);

        using var answer = await visitor.GetAsync(new Uri("/programme", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Ends_the_host_where_the_site_cannot_open()
    {
        database.SetResult(false);

        await site.Services.GetRequiredService<Opening>().StartedAsync(TestContext.Current.CancellationToken);

        Assert.True(site.Lifetime.ApplicationStopping.IsCancellationRequested);
    }
}
