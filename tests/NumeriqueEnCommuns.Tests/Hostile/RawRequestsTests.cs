using System.Text;
using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>The real server, spoken to over a bare socket.</summary>
public sealed partial class RawRequestsTests(RawRequestsTests.Server server) : IClassFixture<RawRequestsTests.Server>
{
    private const int Spoilt = 400;

    /// <summary>Not known to the server: a version of HTTP, or a way of sending. Both are right answers and no fault of ours.</summary>
    private static readonly int[] Unknown = [501, 505];

    private static readonly string[] Secrets = ["Serilog", "root:x:0", "SQLite format", "targets", "timeZone", "<masterKey", "[core]"];

    [Fact]
    public async Task Broken_ones_are_refused_or_answered_and_the_server_goes_on()
    {
        await Task.WhenAll(RawRequests.Broken.Select(async request => Check(request, await SendAsync(request))));

        Assert.Contains("Self Data", await server.Visitor.GetStringAsync(new Uri("/programme", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spoilt_ones_are_too()
    {
        var chance = new Random(2018);
        byte[][] good = [.. new[] { "/", "/programme?vue=grille", "/programme.ics", "/recherche?q=donnees", "/admin" }.Select(path => Encoding.Latin1.GetBytes(RawRequests.Get(path)))];
        string[] spoilt = [.. Enumerable.Range(0, Spoilt).Select(_ => Encoding.Latin1.GetString(OddValues.Spoilt(chance.GetItems(good, 1)[0], chance)))];

        await Task.WhenAll(spoilt.Select(async request => Check(request, await SendAsync(request))));
    }

    [Fact]
    public async Task No_file_is_given_that_is_not_the_public_s()
    {
        foreach (var target in RawRequests.Elsewhere)
        {
            var answer = await SendAsync(RawRequests.Get(target), isWhole: true);
            Check(target, answer);
            Assert.True(StatusOf(answer) is 400 or 404 || answer.Contains("Location: /admin/connexion?", StringComparison.Ordinal), $"{target}\n{answer}");
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, answer, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task No_header_comes_in_by_an_address()
    {
        foreach (var target in RawRequests.Injecting)
        {
            var answer = await SendAsync(RawRequests.Get(target), isWhole: true);
            Check(target, answer);
            Assert.DoesNotMatch(Injected(), answer);
        }
    }

    [Fact]
    public async Task A_request_inside_another_is_never_answered()
    {
        await Task.WhenAll(RawRequests.Ambiguous.Select(async request =>
        {
            var answer = await SendAsync(request);
            Check(request, answer);
            Assert.True(Answers().Matches(answer).All(match => match.Groups[1].Value is not "404"), $"{request}\n{answer}");
        }));
    }

    [Fact]
    public async Task Several_in_a_row_are_answered_in_their_order()
    {
        var answer = await SendAsync("GET /rien-de-tel HTTP/1.1\r\nHost: localhost\r\n\r\nGET /lieux HTTP/1.1\r\nHost: localhost\r\n\r\n" + RawRequests.Get("/sante"), isWhole: true);

        Assert.Equal(["404", "200", "200"], Answers().Matches(answer).Select(match => match.Groups[1].Value));
    }

    private static void Check(string request, string answer)
    {
        var shown = request[..Math.Min(request.Length, 500)];
        Assert.True(answer.Length == 0 || Answers().IsMatch(answer), $"{shown}\n{answer}");
        Assert.All(Answers().Matches(answer).Select(match => int.Parse(match.Groups[1].ValueSpan, null)), status => Assert.True(status < 500 || Unknown.Contains(status), $"{shown}\n{answer}"));
    }

    private static int StatusOf(string answer) => int.Parse(Answers().Match(answer).Groups[1].ValueSpan, null);

    private Task<string> SendAsync(string request, bool isWhole = false) => BareSocket.SendAsync(server.Address, request, isWhole);

    [GeneratedRegex("^HTTP/1\\.[01] ([0-9]{3})", RegexOptions.Multiline)]
    private static partial Regex Answers();

    [GeneratedRegex("^X-Injected", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Injected();

    /// <summary>One server for all; at its end, nothing that it said was an error.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private static readonly string[] Loud = ["\"@l\":\"Error\"", "\"@l\":\"Fatal\"", "Unhandled exception"];

        private readonly RunningSite site = new(Repository.Edition2018, null, "--Site:Limits:SecondsForHeaders", "2", "--Site:Limits:SecondsOfGrace", "2");

        public HttpClient Visitor { get; private set; } = null!;

        public Uri Address => Visitor.BaseAddress!;

        public async ValueTask InitializeAsync() => Visitor = await site.WhenOpenAsync();

        public async ValueTask DisposeAsync()
        {
            Visitor.Dispose();
            var code = await site.StopAsync();
            await site.DisposeAsync();
            Assert.Equal(0, code);
            var errors = site.Output.Split('\n').Where(line => Loud.Any(sign => line.Contains(sign, StringComparison.Ordinal))).ToList();
            Assert.True(errors.Count == 0, string.Join('\n', errors));
        }
    }
}
