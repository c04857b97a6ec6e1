using Markdig;
using Markdig.Syntax;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Feeds.Texts;

public sealed class ProgrammeTextsTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task The_plain_text_reads_hour_place_title_and_names()
    {
        var text = await site.TextAsync("/programme.txt");

        Assert.StartsWith("Numérique en Commun[s]\n13 et 14 septembre 2018, Nantes\nToutes les heures sont données à l’heure de Paris.\n\n\n[MARDI 11 SEPTEMBRE]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n15h–16h, Amphi 150, École d’Architecture\nSelf Data\u202f: reprenons le contrôle\n", text, StringComparison.Ordinal);
        Assert.Contains("\nHoraire non annoncé, lieu non annoncé\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/programme.txt")]
    [InlineData("/programme.md")]
    public async Task Every_session_is_in_it_once(string path)
    {
        var text = await site.TextAsync(path);

        Assert.All(site.Programme.Sessions, session => Assert.Single(text.Split([$"http://localhost{session.Path})", $"http://localhost{session.Path}\n"], StringSplitOptions.None)[1..]));
    }

    [Fact]
    public async Task The_markdown_has_a_heading_for_each_day_and_session_and_no_other()
    {
        var document = Markdown.Parse(await site.TextAsync("/programme.md"));

        var headings = document.OfType<HeadingBlock>().ToList();
        Assert.Equal(site.Programme.Days.Count, headings.Count(heading => heading.Level == 2));
        Assert.Equal(site.Programme.Sessions.Count, headings.Count(heading => heading.Level is 3 or 4));
        Assert.Equal("Numérique en Commun[s]", string.Concat(headings[0].Inline!.Descendants<Markdig.Syntax.Inlines.LiteralInline>()));
    }

    [Fact]
    public async Task A_text_that_is_left_open_swallows_nothing()
    {
        using var open = new Site(Repository.Edition2018);
        await open.SaveSessionAsync(open.Programme.Sessions[1].Slug, (SessionSubject.Abstract, "```\n<script>alert(1)</script>\n<!-- \n\nTitre\n---\n\n   # Autre"));

        var document = Markdown.Parse(await open.TextAsync("/programme.md"));

        Assert.Equal(open.Programme.Sessions.Count, document.OfType<HeadingBlock>().Count(heading => heading.Level is 3 or 4));
        Assert.Empty(document.Descendants<HtmlBlock>());
    }
}
