using System.Net;
using AngleSharp.Html.Parser;

namespace NumeriqueEnCommuns.Tests.Pages.Embed;

public sealed class FramePageTests(Site2018 site) : IClassFixture<Site2018>
{
    public static TheoryData<string> Parts => ["/integrer/prochaines", "/integrer/jour/jeudi-13-septembre", "/integrer/parcours/les-communs-numeriques", "/integrer/intervenants/muriel-barneoud"];

    [Theory, MemberData(nameof(Parts))]
    public async Task May_be_framed_anywhere_and_nothing_else_may(string path)
    {
        Assert.Equal("*", await AncestorsAsync(path));
        Assert.Equal("*", await AncestorsAsync($"{path}?forme=fragment"));
        foreach (var page in new[] { "/", "/programme", "/integrer", "/changements", "/programme.ics", "/integrer/jour/rien" })
            Assert.Equal("'none'", await AncestorsAsync(page));
    }

    [Theory, MemberData(nameof(Parts))]
    public async Task A_fragment_is_a_piece_of_html_whose_links_lead_here_from_anywhere(string path)
    {
        var text = await site.TextAsync($"{path}?forme=fragment");
        var part = new HtmlParser().ParseDocument(text);

        Assert.StartsWith("<section class=\"part\"", text.TrimStart(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.NotEmpty(part.QuerySelectorAll("a"));
        Assert.All(part.QuerySelectorAll("a"), link => Assert.StartsWith("http://localhost/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("Source\u202f: Numérique en Commun[s]", part.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_shows_its_sessions_and_their_hours()
    {
        var page = await site.OpenAsync("/integrer/jour/jeudi-13-septembre");

        var shown = page.QuerySelectorAll(".part-session a").Select(link => new Uri(link.GetAttribute("href")!).AbsolutePath).ToHashSet();
        Assert.Equal(site.Programme.Sessions.Where(session => session.IsOn(new DateOnly(2018, 9, 13))).Select(session => session.Path).ToHashSet(), shown);
        Assert.Contains("15h–16h – Amphi 150, École d’Architecture", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frame_follows_what_it_shows_when_that_is_renamed()
    {
        using var renamed = new Site(Repository.Edition2018);
        await renamed.EditAsync(Editing.Camille, async edit => (await edit.Db.Tracks.FindAsync(renamed.Programme.Track("les-communs-numeriques")!.Id))!.Slug = "communs");

        using var answer = await renamed.GetAsync("/integrer/parcours/les-communs-numeriques?forme=fragment");

        Assert.Equal("/integrer/parcours/communs?forme=fragment", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_frame_begins_with_its_title_and_a_fragment_further_down()
    {
        Assert.Single((await site.OpenAsync("/integrer/prochaines")).QuerySelectorAll("h1"));
        Assert.Empty((await site.OpenAsync("/integrer/prochaines?forme=fragment")).QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("/integrer/jour/rien")]
    [InlineData("/integrer/rien/rien")]
    [InlineData("/integrer/intervenants/personne")]
    public async Task What_names_nothing_answers_404(string path)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_that_explains_shows_code_that_works()
    {
        var page = await site.OpenAsync("/integrer");

        var code = new HtmlParser().ParseDocument(page.QuerySelector("pre")!.TextContent).QuerySelector("iframe")!;
        Assert.NotEqual("", code.GetAttribute("title"));
        Assert.Equal("*", await AncestorsAsync(new Uri(code.GetAttribute("src")!).AbsolutePath));
    }

    private async Task<string> AncestorsAsync(string path)
    {
        using var answer = await site.GetAsync(path);
        return Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("frame-ancestors ")[1];
    }
}
