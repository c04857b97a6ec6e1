namespace NumeriqueEnCommuns.Tests.Web;

public sealed class StoppingTests
{
    [Fact]
    public async Task Ends_streams_at_once_lets_a_request_in_flight_finish_and_says_that_all_is_well()
    {
        await using var site = new RunningSite(Repository.Edition2018);
        using var visitor = await site.WhenOpenAsync();
        using var stream = await RawConnection.OpenAsync(visitor.BaseAddress!);
        await stream.SendAsync("GET /direct HTTP/1.1\r\nHost: a\r\n\r\n");
        await stream.UntilAsync("event: pouls");
        using var form = await RawConnection.OpenAsync(visitor.BaseAddress!);
        await form.SendAsync("POST /admin/connexion/reprise?retour=/admin HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 12\r\n\r\n");
        await form.UntilAsync("100 Continue"); // the page has begun to read it

        var ended = site.StopAsync();
        var lastOfStream = await stream.ToTheEndAsync();
        await form.SendAsync("Name=Ada&a=b");
        var answer = await form.ToTheEndAsync();

        Assert.Equal(0, await ended);
        Assert.EndsWith("0\r\n\r\n", lastOfStream, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("name=\"saisie\"", answer, StringComparison.Ordinal);
    }
}
