using System.Net;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>How many copies are kept of a page, whatever stands in its query.</summary>
public sealed class PublicPagePolicyTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task A_query_that_no_page_reads_makes_no_copy()
    {
        using var first = await site.GetAsync("/lieux?utm_source=a");
        using var second = await site.GetAsync("/lieux?utm_source=b");

        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
    }

    [Fact]
    public async Task What_is_filtered_is_kept_once_it_is_asked_for_again()
    {
        const string address = "/programme?lieu=stereolux&vue=grille";
        using var first = await site.GetAsync(address);
        using var second = await site.GetAsync(address);
        using var third = await site.GetAsync("/programme?vue=grille&rien&lieu=stereolux");

        Assert.Null(second.Headers.Age);
        Assert.NotNull(third.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await third.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_filter_makes_a_page_of_its_own_and_an_endless_one_is_not_kept()
    {
        using var all = await site.GetAsync("/programme");
        using var offs = await site.GetAsync("/programme?format=off");
        using var endless = await site.GetAsync("/programme?format=" + new string('a', 5000));
        using var second = await site.GetAsync("/programme?format=" + new string('a', 5000));
        using var again = await site.GetAsync("/programme?format=" + new string('a', 5000));

        Assert.NotEqual(await all.Content.ReadAsStringAsync(), await offs.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, endless.StatusCode);
        Assert.Null(again.Headers.Age);
    }

    [Fact]
    public async Task Needs_make_one_copy_however_they_are_written()
    {
        using var first = await site.GetAsync("/formats/atelier?besoins=plain-pied,lsf");
        using var second = await site.GetAsync("/formats/atelier?besoins=lsf,plain-pied");
        using var other = await site.GetAsync("/formats/atelier?besoins=LSF&besoins=rien&besoins=plain-pied");
        using var without = await site.GetAsync("/formats/atelier?besoins=rien");

        Assert.NotNull(other.Headers.Age);
        Assert.Null(without.Headers.Age);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await other.Content.ReadAsStringAsync());
        Assert.NotEqual(await first.Content.ReadAsStringAsync(), await without.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/recherche?q=")]
    [InlineData("/intervenants?q=")]
    [InlineData("/changements?depuis=")]
    public async Task What_anybody_may_write_is_not_kept(string path)
    {
        using var first = await site.GetAsync($"{path}2018");
        using var second = await site.GetAsync($"{path}2018");
        using var third = await site.GetAsync($"{path}2018");

        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.Null(third.Headers.Age);
    }

    [Fact]
    public async Task A_key_that_another_page_reads_makes_no_copy_of_this_one()
    {
        using var first = await site.GetAsync("/api/v1/programme.json?avant=1");
        using var second = await site.GetAsync("/api/v1/programme.json?avant=2");

        Assert.NotNull(second.Headers.Age);
    }
}
