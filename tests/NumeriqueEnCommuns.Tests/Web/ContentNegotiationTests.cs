namespace NumeriqueEnCommuns.Tests.Web;

public sealed class ContentNegotiationTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "Mozilla/5.0", "text/html")]
    [InlineData("*/*", "curl/8.5.0", "text/plain")]
    [InlineData("*/*", "Twitterbot/1.0", "text/html")]
    [InlineData("text/calendar", "curl/8.5.0", "text/calendar")]
    [InlineData("text/markdown;q=0.5, application/json", "exemple/1", "application/json")]
    [InlineData("application/json;q=0, */*", "exemple/1", "text/html")]
    [InlineData("application/x-rien", "exemple/1", "text/html")]
    public async Task The_programme_answers_in_the_format_that_is_asked_for(string accept, string program, string expected)
    {
        using var answer = await AskAsync("/programme", accept, program);

        Assert.Equal(expected, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["Accept-Encoding", "Accept", "User-Agent"], answer.Headers.Vary);
    }

    [Fact]
    public async Task Two_formats_at_one_address_are_never_taken_for_each_other()
    {
        using var page = await AskAsync("/programme", "text/html", "Mozilla/5.0");
        using var text = await AskAsync("/programme", "*/*", "curl/8.5.0");

        Assert.NotEqual(page.Headers.ETag, text.Headers.ETag);
        Assert.Equal("/programme.txt", text.Content.Headers.ContentLocation!.OriginalString);
    }

    [Fact]
    public async Task Only_the_programme_is_negotiated()
    {
        using var answer = await AskAsync("/lieux", "text/calendar", "curl/8.5.0");

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accept, string program)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("User-Agent", program);
        return await site.Visitor.SendAsync(request);
    }
}
