namespace NumeriqueEnCommuns.Tests.Web;

public sealed class LogsTests
{
    [Fact]
    public async Task Tell_what_was_asked_and_nothing_of_who_asked()
    {
        await using var site = new RunningSite(Repository.Edition2018, environment: null, "--Serilog:MinimumLevel:Default", "Debug");
        using var visitor = await site.WhenOpenAsync();
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        visitor.DefaultRequestHeaders.Add("User-Agent", "Butineuse/7.7");

        await visitor.GetStringAsync(new Uri("/intervenants?q=nom-cherche", UriKind.Relative));
        await visitor.GetStringAsync(new Uri("/agenda/1h1jvdgwt", UriKind.Relative));
        await visitor.GetStringAsync(new Uri("/agenda/1h1jvdgwt.ics", UriKind.Relative));
        using var capitals = await visitor.GetAsync(new Uri("/Agenda/1h1jvdgwt.ics", UriKind.Relative));
        await site.StopAsync();

        string[] ofTheSite = ["Le site est ouvert", "Aucun compte n’existe"];
        var requests = string.Concat(site.Output.Split('\n').Where(line => !ofTheSite.Any(said => line.Contains(said, StringComparison.Ordinal))));
        Assert.Contains("/intervenants", requests, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", requests, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113.77", requests, StringComparison.Ordinal);
        Assert.DoesNotContain("Butineuse", requests, StringComparison.Ordinal);
        Assert.Contains("/agenda/…", requests, StringComparison.Ordinal);
        Assert.DoesNotContain("1h1jvdgwt", requests, StringComparison.Ordinal);
        Assert.DoesNotContain("nom-cherche", requests, StringComparison.Ordinal);
    }
}
