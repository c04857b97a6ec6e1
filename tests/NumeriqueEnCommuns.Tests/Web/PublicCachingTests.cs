using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class PublicCachingTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task A_page_is_made_once()
    {
        // with a query that nobody reads, so that it is the cache of pages that answers
        using var first = await site.GetAsync("/parcours?x");
        using var second = await site.GetAsync("/parcours?x");

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

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

    [Fact]
    public async Task A_change_is_on_the_page_at_the_next_request()
    {
        var before = await site.OpenAsync("/sessions/self-data-reprenons-le-controle");

        await RenameAsync("self-data-reprenons-le-controle", "Self Data, suite");
        var after = await site.OpenAsync("/sessions/self-data-reprenons-le-controle");

        Assert.Equal("Self Data\u202f: reprenons le contrôle", before.Heading());
        Assert.Equal("Self Data, suite", after.Heading());
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_until_it_changes()
    {
        using var first = await site.GetAsync("/sessions/financer-les-communs");
        var tag = first.Headers.ETag!;

        using var same = await AskAgainAsync("/sessions/financer-les-communs", tag);
        await RenameAsync("financer-les-communs", "Autre titre");
        using var changed = await AskAgainAsync("/sessions/financer-les-communs", tag);

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public async Task A_query_that_no_page_reads_makes_no_copy()
    {
        using var first = await site.GetAsync("/lieux?utm_source=a");
        using var second = await site.GetAsync("/lieux?utm_source=b");

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
    }

    [Fact]
    public async Task A_filter_makes_a_page_of_its_own_and_an_endless_one_is_not_kept()
    {
        using var all = await site.GetAsync("/programme");
        using var offs = await site.GetAsync("/programme?format=off");
        using var endless = await site.GetAsync("/programme?format=" + new string('a', 5000));
        using var again = await site.GetAsync("/programme?format=" + new string('a', 5000));

        Assert.NotEqual(await all.Content.ReadAsStringAsync(), await offs.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, endless.StatusCode);
        Assert.Null(again.Headers.Age);
    }

    [Fact]
    public async Task Needs_make_one_copy_however_they_are_written()
    {
        using var first = await site.GetAsync("/formats/atelier?besoins=plain-pied,lsf");
        using var other = await site.GetAsync("/formats/atelier?besoins=LSF&besoins=rien&besoins=plain-pied");
        using var without = await site.GetAsync("/formats/atelier?besoins=rien");

        Assert.NotNull(other.Headers.Age);
        Assert.Null(without.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await without.Content.ReadAsStringAsync());
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

    [Theory]
    [InlineData("/recherche?q=")]
    [InlineData("/intervenants?q=")]
    [InlineData("/changements?depuis=")]
    public async Task What_anybody_may_write_is_not_kept(string path)
    {
        using var first = await site.GetAsync($"{path}2018");
        using var second = await site.GetAsync($"{path}2018");

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Null(second.Headers.Age);
    }

    [Fact]
    public async Task A_key_that_another_page_reads_makes_no_copy_of_this_one()
    {
        using var first = await site.GetAsync("/api/v1/programme.json?avant=1");
        using var second = await site.GetAsync("/api/v1/programme.json?avant=2");

        Assert.NotNull(second.Headers.Age);
    }

    [Fact]
    public async Task An_address_without_a_page_has_no_tag_and_is_not_kept()
    {
        using var found = await site.GetAsync("/sessions/apprendre-par-le-faire-fer");
        using var missing = await site.GetAsync("/sessions/rien");
        using var again = await site.GetAsync("/sessions/rien");

        Assert.NotNull(found.Headers.ETag);
        Assert.Null(missing.Headers.ETag);
        Assert.Null(again.Headers.Age);
    }

    private async Task<HttpResponseMessage> AskAgainAsync(string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(tag);
        return await site.Visitor.SendAsync(request);
    }

    private async Task RenameAsync(string slug, string title)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Edits>().RunAsync(
            new Author("1", "Camille"), async edit => (await edit.Db.Sessions.SingleAsync(session => session.Slug == slug)).Title = title);
    }
}
