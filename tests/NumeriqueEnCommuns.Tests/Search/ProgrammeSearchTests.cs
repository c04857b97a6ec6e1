using System.Net;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class ProgrammeSearchTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("donnees")]
    [InlineData("nantes")]
    [InlineData("services")]
    public void What_has_the_words_in_its_title_comes_before_the_rest(string typed)
    {
        var sessions = site.Find(typed).Found.Where(found => found.Thing.Kind is ThingKind.Session).Select(found => found.Title.HasMarks).ToList();

        Assert.Contains(true, sessions);
        Assert.Contains(false, sessions);
        Assert.Equal(sessions.OrderByDescending(has => has), sessions);
    }

    [Theory]
    [InlineData("comuns", "communs")]
    [InlineData("meditation numerique", "médiation numerique")]
    [InlineData("Decidmi", "decidim")]
    [InlineData("lab numeriqe", "lab numérique")]
    [InlineData("2018 comuns", "2018 communs")]
    [InlineData("zzzzzzzz", null)]
    [InlineData("je veux zzzzzzzz", null)]
    [InlineData("il peut xyz", null)]
    [InlineData("comuns zzzzzzzz", null)]
    public void Offers_a_near_spelling_where_nothing_is_found(string typed, string? expected) => Assert.Equal(expected, site.Find(typed).Instead);

    [Theory]
    [InlineData("maintenant", "/maintenant")]
    [InlineData("agenda", "/agenda")]
    [InlineData("je peux y aller", "/acces")]
    [InlineData("LSF", "/acces")]
    [InlineData("handicap", "/acces")]
    [InlineData("hors ligne", "/hors-ligne")]
    [InlineData("imprimer", "/ecrans")]
    [InlineData("écran", "/ecrans")]
    [InlineData("changements", "/changements")]
    public async Task Finds_what_the_site_itself_is_for(string typed, string expected)
    {
        Assert.Contains(site.Find(typed).Found, found => found.Thing.Path == expected);

        using var answer = await site.GetAsync(expected);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Words_that_were_found_are_marked_accents_aside()
    {
        var found = site.Find("controle").Found.Single(found => found.Thing.Path == "/sessions/self-data-reprenons-le-controle");

        using var written = new StringWriter();
        found.Title.WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        Assert.Equal("Self Data\u202f: reprenons le <mark>contrôle</mark>", written.ToString().Replace("&#x202F;", "\u202f", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_cannot_be_found_and_a_change_is_found_at_once()
    {
        using var changed = new Site(Repository.Edition2018);
        Assert.Equal("/sessions/financer-les-communs", changed.Find("financer").Found[0].Thing.Path);

        await changed.EditAsync(Editing.Camille, edit =>
        {
            edit.Db.Add(new Session { Id = 999, Guid = Guid.NewGuid(), Slug = "secret", Title = "Brouillon introuvable", Format = edit.Db.Formats.First() });
            return Task.CompletedTask;
        });
        await changed.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Subventionner les communs"));

        Assert.Empty(changed.Find("introuvable").Found);
        Assert.Equal("/sessions/financer-les-communs", changed.Find("subventionner").Found.Single().Thing.Path);
    }
}
