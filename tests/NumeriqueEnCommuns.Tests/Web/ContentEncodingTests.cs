namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>Kept pages are compressed, for whoever reads them so.</summary>
public sealed class ContentEncodingTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task What_a_page_does_not_read_of_its_address_changes_nothing_about_how_it_is_compressed()
    {
        using var one = new Site(Repository.Edition2018);
        using var other = new Site(Repository.Edition2018);
        foreach (var visitor in new[] { one.Visitor, other.Visitor })
            visitor.DefaultRequestHeaders.Add("Accept-Encoding", "br");

        using var shared = await one.GetAsync("/programme?fbclid=partage");
        using var kept = await one.GetAsync("/programme");
        using var plain = await other.GetAsync("/programme");

        Assert.Equal((await plain.Content.ReadAsByteArrayAsync()).Length, (await kept.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("BR", "br")]
    [InlineData("*", null)]
    [InlineData("zstd", null)]
    public async Task Each_browser_is_answered_in_an_encoding_that_it_reads(string accepted, string? encoding)
    {
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/programme");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);

            using var answer = await site.Visitor.SendAsync(request);

            Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        }

        // nobody is served what was made for another
        using var plain = await site.GetAsync("/programme");
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.StartsWith("<!DOCTYPE html>", await plain.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
