using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>On the server itself, since it is the one that counts bytes and seconds.</summary>
public sealed class ServerLimitsTests : IClassFixture<ServerLimitsTests.NarrowSite>
{
    private readonly NarrowSite site;

    public ServerLimitsTests(NarrowSite site) => this.site = site;

    [Fact]
    public async Task A_line_or_a_header_that_is_too_long_is_refused()
    {
        Assert.Equal("HTTP/1.1 200 OK", await StatusAsync($"GET /intervenants?q={new string('a', 1500)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
        Assert.Equal("HTTP/1.1 414 URI Too Long", await StatusAsync($"GET /intervenants?q={new string('a', 3000)} HTTP/1.1\r\nHost: a\r\n\r\n"));
        Assert.Equal("HTTP/1.1 431 Request Header Fields Too Large", await StatusAsync($"GET / HTTP/1.1\r\nHost: a\r\nX: {new string('a', 3000)}\r\n\r\n"));
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_refused_with_a_page()
    {
        var client = await site.ClientAsync();

        using var answer = await client.PostAsync(new Uri("/programme", UriKind.Relative), new StringContent(new string('a', 5000), Encoding.ASCII, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("trop long", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_too_many_fields_is_refused_with_a_page()
    {
        var client = await site.ClientAsync();
        using var form = await client.GetAsync(new Uri("/admin/connexion", UriKind.Relative));
        var token = (await form.ReadPageAsync()).QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

        using var few = await client.PostAsync(new Uri("/admin/invitation?jeton=x", UriKind.Relative), Fields(9, token));
        using var many = await client.PostAsync(new Uri("/admin/invitation?jeton=x", UriKind.Relative), Fields(10, token));

        Assert.Equal("Cette invitation ne sert plus", (await few.ReadPageAsync()).Heading());
        Assert.Equal(HttpStatusCode.BadRequest, many.StatusCode);
        Assert.Equal("Demande refusée", (await many.ReadPageAsync()).Heading());
    }

    [Fact]
    public async Task Who_takes_forever_over_headers_is_let_go()
    {
        using var slow = await RawConnection.OpenAsync(await site.AddressAsync());
        await slow.SendAsync("GET / HTTP/1.1\r\nHost: a\r\nX: ");

        Assert.Equal("HTTP/1.1 408 Request Timeout", await slow.StatusAsync());
    }

    [Fact]
    public async Task Who_takes_forever_over_a_form_is_let_go()
    {
        using var slow = await RawConnection.OpenAsync(await site.AddressAsync());
        await slow.SendAsync("POST /programme HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\na=");

        Assert.StartsWith("HTTP/1.1 4", await slow.StatusAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_for_much_and_reads_none_of_it_is_let_go()
    {
        await using var impatient = new RunningSite(Repository.Edition2018, null, "--Site:Limits:BytesPerSecond", "1000000", "--Site:Limits:SecondsOfGrace", "2");
        using var visitor = await impatient.WhenOpenAsync();
        using var deaf = await RawConnection.OpenAsync(visitor.BaseAddress!, receiveBuffer: 4096);

        await deaf.SendAsync(string.Concat(Enumerable.Repeat("GET /programme HTTP/1.1\r\nHost: a\r\n\r\n", 100)));

        Assert.True(await deaf.IsBrokenOffAsync(within: RunningSite.Patience));
    }

    [Fact]
    public async Task A_stream_on_which_nothing_happens_is_not_slow()
    {
        using var stream = await RawConnection.OpenAsync(await site.AddressAsync());
        await stream.SendAsync("GET /direct HTTP/1.1\r\nHost: a\r\n\r\n");
        var first = await stream.UntilAsync("event: pouls");
        using var slow = await RawConnection.OpenAsync(await site.AddressAsync());
        await slow.SendAsync("GET / HTTP/1.1\r\nHost: a\r\nX: ");

        await slow.StatusAsync(); // longer than the grace

        await stream.UntilAsync("event: pouls"); // the next one, half a minute after the first
        Assert.Contains("text/event-stream", first, StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Fields(int count, string token) =>
        new(Enumerable.Range(0, count).Select(number => KeyValuePair.Create($"f{number}", "")).Append(KeyValuePair.Create("__RequestVerificationToken", token)));

    private async Task<string> StatusAsync(string request)
    {
        using var connection = await RawConnection.OpenAsync(await site.AddressAsync());
        await connection.SendAsync(request);
        return await connection.StatusAsync();
    }

    public sealed class NarrowSite : IAsyncDisposable
    {
        private static readonly string[] Limits =
        [
            "--Site:Limits:RequestLine", "2048", "--Site:Limits:Headers", "2048", "--Site:Limits:Body", "4096", "--Site:Limits:FormFields", "10",
            "--Site:Limits:SecondsForHeaders", "1", "--Site:Limits:SecondsOfGrace", "2",
        ];

        private readonly RunningSite running = new(Repository.Edition2018, null, Limits);
        private readonly Lazy<Task<HttpClient>> client;

        public NarrowSite() => client = new(running.WhenOpenAsync);

        public Task<HttpClient> ClientAsync() => client.Value;

        public async Task<Uri> AddressAsync() => (await ClientAsync()).BaseAddress!;

        public async ValueTask DisposeAsync()
        {
            (await ClientAsync()).Dispose();
            await running.DisposeAsync();
        }
    }
}
