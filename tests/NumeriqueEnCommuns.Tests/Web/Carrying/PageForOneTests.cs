using System.Net;

namespace NumeriqueEnCommuns.Tests.Web.Carrying;

public sealed class PageForOneTests(Site2018 site) : IClassFixture<Site2018>
{
    private static readonly string[] Two = ["self-data-reprenons-le-controle", "table-ronde-d-ouverture"];

    [Theory]
    [InlineData("/programme")]
    [InlineData("/programme?parcours=les-communs-numeriques")]
    [InlineData("/maintenant")]
    [InlineData("/sessions/self-data-reprenons-le-controle")]
    [InlineData("/infos-pratiques")]
    [InlineData("/affichage")]
    [InlineData("/acces")]
    public async Task Every_link_of_the_page_for_all_is_there_and_takes_the_agenda_along(string path)
    {
        var code = site.Agenda(Two).Text;
        var forAll = await site.OpenAsync(path);

        var forOne = await site.OpenAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}agenda={code}");

        Assert.Equal(LinksOf(forAll).Select(link => link.Split('?', '#')[0]), LinksOf(forOne).Select(link => link.Split('?', '#')[0]).Select(link => link == $"/agenda/{code}" ? "/agenda" : link));
        Assert.All(LinksOf(forOne).Where(link => !Path.HasExtension(link.Split('?', '#')[0]) && !link.StartsWith("/agenda/", StringComparison.Ordinal)),
            link => Assert.Contains($"agenda={code}", link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stars_beside_two_agendas_keep_both_whatever_else_is_carried()
    {
        var (mine, theirs) = (site.Agenda(Two), site.Agenda(Two[1]));

        var page = await site.OpenAsync($"/agenda/{mine}+{theirs}?besoins=lsf&decalage=5");

        Assert.All(page.QuerySelectorAll("a.star"), star => Assert.EndsWith($"+{theirs}?besoins=lsf&decalage=5", star.GetAttribute("href")!.Split('#')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_star_of_an_agenda_leads_back_to_the_day_that_its_session_leaves()
    {
        var session = site.Programme.Session(Two[0])!;

        var page = await site.OpenAsync($"/agenda/{site.Agenda(Two)}");

        Assert.EndsWith($"#jour-{NumeriqueEnCommuns.Web.French.DaySlug(session.Day)}", page.QuerySelector($"a.star-kept[data-star='{session.Id}']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_cannot_pass_for_what_a_view_has_written()
    {
        using var changed = new Site(Repository.Edition2018);
        await changed.SaveSessionAsync(Two[0], (NumeriqueEnCommuns.Journal.Subjects.SessionSubject.Abstract, "[lien](/lieux \"un data-agenda-link, data-star=3\")"));

        var page = await changed.OpenAsync($"/sessions/{Two[0]}?agenda={changed.Agenda(Two)}");

        var link = page.QuerySelector(".prose a")!;
        Assert.Equal(("lien", $"/lieux?agenda={changed.Agenda(Two)}"), (link.TextContent, link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task Whoever_has_it_is_told_so_whatever_the_encoding(string encoding)
    {
        var path = $"/programme?agenda={site.Agenda(Two)}";
        using var first = await AskAsync(HttpMethod.Get, path, encoding);

        using var again = await AskAsync(HttpMethod.Get, path, "gzip, br", first.Headers.ETag!.ToString());
        using var head = await AskAsync(HttpMethod.Head, path, encoding);

        Assert.True(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Equal(encoding == "identity" ? [] : [encoding], first.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_page_that_says_what_is_missing_is_for_one_too()
    {
        var code = site.Agenda(Two).Text;
        using var answer = await AskAsync(HttpMethod.Get, $"/sessions/rien?agenda={code}", "identity");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"/programme?agenda={code}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string encoding, string? known = null)
    {
        using var question = new HttpRequestMessage(method, path) { Headers = { { "Accept-Encoding", encoding } } };
        if (known is not null)
            question.Headers.Add("If-None-Match", known);
        return await site.Visitor.SendAsync(question);
    }

    private static IEnumerable<string> LinksOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]:not(.star)").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/'));
}
