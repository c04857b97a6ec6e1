using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>A page is kept until the programme changes.</summary>
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
