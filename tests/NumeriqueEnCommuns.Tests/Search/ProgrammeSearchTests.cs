using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

public sealed class ProgrammeSearchTests(Site2018 site) : IClassFixture<Site2018>
{
    /// <summary>Written as attendees type, with what they hope to see first.</summary>
    public static TheoryData<string, string> Hopes => new()
    {
        { "numerique", "/sessions/communs-numeriques-et-pair-a-pair" },
        { "numeriques", "/sessions/communs-numeriques-et-pair-a-pair" },
        { "NUMÉRIQUE", "/sessions/communs-numeriques-et-pair-a-pair" },
        { "communs", "/sessions/maintenir-et-perenniser-des-communs" },
        { "commun", "/sessions/maintenir-et-perenniser-des-communs" },
        { "communs numeriques", "/parcours/les-communs-numeriques" },
        { "tiers lieux", "/sessions/cahier-d-activite-tiers-lieu-co-construire-un-tiers-lieu" },
        { "tiers-lieu", "/sessions/cahier-d-activite-tiers-lieu-co-construire-un-tiers-lieu" },
        { "l'inclusion", "/parcours/l-inclusion-numerique-se-reinvente" },
        { "l’inclusion numérique", "/parcours/l-inclusion-numerique-se-reinvente" },
        { "Grolea", "/intervenants/herve-groleas" },
        { "groléas", "/intervenants/herve-groleas" },
        { "herve groleas", "/intervenants/herve-groleas" },
        { "self data", "/sessions/self-data-reprenons-le-controle" },
        { "selfs datas", "/sessions/self-data-reprenons-le-controle" },
        { "reprenons le contr", "/sessions/self-data-reprenons-le-controle" },
        { "données personnelles", "/parcours/donnees-personnelles-gardons-le-controle" },
        { "donnees perso", "/parcours/donnees-personnelles-gardons-le-controle" },
        { "amphi 150", "/lieux/ecole-d-architecture/amphi-150" },
        { "espace 7", "/lieux/ecole-d-architecture/espace-7" },
        { "auditorium", "/lieux/ecole-d-architecture/auditorium" },
        { "machines de l'ile", "/lieux/parvis-des-machines-de-l-ile" },
        { "dejeuner", "/sessions/dejeuner-vendredi" },
        { "DÉJEUNERS", "/sessions/dejeuner-vendredi" },
        { "soirée", "/sessions/soiree-de-lancement-nantes-digital-week" },
        { "digital week", "/sessions/soiree-de-lancement-nantes-digital-week" },
        { "Mahjoubi", "/intervenants/mounir-mahjoubi" },
        { "mahjoubi mounir", "/intervenants/mounir-mahjoubi" },
        { "fing", "/intervenants/fing" },
        { "coclet", "/intervenants/julien-coclet" },
        { "Julien Coclet", "/intervenants/julien-coclet" },
        { "badges", "/sessions/la-reconnaissance-des-apprentissages-informels-grace" },
        { "decidim", "/sessions/decidim-reprogrammer-la-democratie" },
        { "wikipedia", "/sessions/communs-numeriques-et-pair-a-pair" },
        { "médiation", "/sessions/mediation-museale-et-culture-de-la-donnee" },
        { "financer", "/sessions/financer-les-communs" },
        { "financer les communs", "/sessions/financer-les-communs" },
        { "outre-mer", "/sessions/ecrire-ensemble-la-societe-numerique-de-demain-en-outre-mer" },
        { "masterclass", "/sessions/masterclass-pouvoirs-publics-et-numerique-quels-enjeux-quels" },
        { "retro prospective", "/parcours/retro-prospective" },
        { "privacy", "/parcours/privacy-culture-publics-isoles" },
        { "edito", "/editos" },
        { "éditos", "/editos" },
        { "infos pratiques", "/infos-pratiques" },
        { "repas", "/infos-pratiques" },
        { "accessibilite", "/accessibilite" },
        { "mentions legales", "/mentions-legales" },
        { "table ronde", "/sessions/table-ronde-d-ouverture" },
        { "conferences", "/sessions/conferences" },
        { "enfants", "/sessions/apprendre-le-numerique-ce-que-les-enfants-ont" },
        { "NOT", "/sessions/nan-not-a-number-atelier-croise-entre-une-ecole-d-ingenieur" },
        { "not AND number", "" },
        { "\"", "" },
        { "*", "" },
        { "a AND", "" },
        { "OR OR", "" },
        { "NEAR(a b)", "" },
        { "title: self", "" },
        { "((( '); DROP TABLE things; --", "" },
        { "\U0001F600", "" },
        { "\uD800 self \0 data", "/sessions/self-data-reprenons-le-controle" },
        { new string('a', 59) + "\U00020000", "" },
        { "coeur", "/sessions/konexio-l-innovation-au-coeur-de-l-apprentissage-numerique" },
        { new string('x', 5000), "" },
        { string.Concat(Enumerable.Repeat("self data ", 500)), "/sessions/self-data-reprenons-le-controle" },
    };

    [Theory, MemberData(nameof(Hopes))]
    public void Finds_first_what_is_hoped_for(string typed, string expected)
    {
        var answer = Search(site, typed);

        Assert.Equal(expected, answer.Found is [var first, ..] ? first.Thing.Path : "");
    }

    [Theory]
    [InlineData("donnees")]
    [InlineData("nantes")]
    [InlineData("services")]
    public void What_has_the_words_in_its_title_comes_before_the_rest(string typed)
    {
        var titled = Search(site, typed).Found.Select(found => found.Title.HasMarks).ToList();

        Assert.Contains(true, titled);
        Assert.Contains(false, titled);
        Assert.Equal(titled.OrderByDescending(has => has), titled);
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
    public void Offers_a_near_spelling_where_nothing_is_found(string typed, string? expected) => Assert.Equal(expected, Search(site, typed).Instead);

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
        Assert.Contains(Search(site, typed).Found, found => found.Thing.Path == expected);

        using var answer = await site.GetAsync(expected);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Words_that_were_found_are_marked_accents_aside()
    {
        var found = Search(site, "controle").Found.Single(found => found.Thing.Path == "/sessions/self-data-reprenons-le-controle");

        using var written = new StringWriter();
        found.Title.WriteTo(written, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        Assert.Equal("Self Data\u202f: reprenons le <mark>contrôle</mark>", written.ToString().Replace("&#x202F;", "\u202f", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_cannot_be_found_and_a_change_is_found_at_once()
    {
        using var changed = new Site(Repository.Edition2018);
        Assert.Equal("/sessions/financer-les-communs", Search(changed, "financer").Found[0].Thing.Path);

        await changed.EditAsync(Editing.Camille, edit =>
        {
            edit.Db.Add(new Session { Id = 999, Guid = Guid.NewGuid(), Slug = "secret", Title = "Brouillon introuvable", Format = edit.Db.Formats.First() });
            return Task.CompletedTask;
        });
        await changed.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Subventionner les communs"));

        Assert.Empty(Search(changed, "introuvable").Found);
        Assert.Equal("/sessions/financer-les-communs", Search(changed, "subventionner").Found.Single().Thing.Path);
    }

    private static SearchAnswer Search(Site site, string typed)
    {
        _ = site.Programme;
        return site.Services.GetRequiredService<ProgrammeSearch>().Find(new TypedQuery(typed));
    }
}
