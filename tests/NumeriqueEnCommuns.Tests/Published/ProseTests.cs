using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class ProseTests
{
    [Fact]
    public void Markdown_becomes_html()
    {
        var prose = Prose.From("Un **mot** et un [lien](/programme).")!;

        Assert.Equal("<p>Un <strong>mot</strong> et un <a href=\"/programme\">lien</a>.</p>\n", prose.Html);
        Assert.Equal("Un mot et un lien.", prose.PlainText);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("du texte <img src=x onerror=alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    public void Raw_html_is_shown_and_never_obeyed(string markdown)
    {
        var prose = Prose.From(markdown)!;

        Assert.Contains("&lt;", prose.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(markdown[markdown.IndexOf('<', StringComparison.Ordinal)..][..3], prose.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    public void A_link_never_runs_anything(string markdown)
    {
        var prose = Prose.From(markdown)!;

        Assert.DoesNotContain("href=\"j", prose.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"data", prose.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"vb", prose.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=\"j", prose.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/lieux", "/lieux")]
    [InlineData("https://exemple.fr/a?b=c", "https://exemple.fr/a?b=c")]
    [InlineData("mailto:a@exemple.fr", "mailto:a@exemple.fr")]
    [InlineData("tel:+33200000000", "tel:+33200000000")]
    [InlineData("#contact", "#contact")]
    public void Ordinary_links_stay(string target, string href)
    {
        var prose = Prose.From($"[x]({target})")!;

        Assert.Contains($"href=\"{href}\"", prose.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_beginning_is_cut_between_words()
    {
        var prose = Prose.From("Trois mots,\nencore des mots.")!;

        Assert.Equal("Trois mots…", prose.Beginning(13));
        Assert.Equal("Trois mots, encore des mots.", prose.Beginning(100));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \n")]
    public void Nothing_written_is_no_prose(string? markdown) => Assert.Null(Prose.From(markdown));
}
