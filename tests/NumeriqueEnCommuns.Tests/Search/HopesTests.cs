namespace NumeriqueEnCommuns.Tests.Search;

/// <summary>What comes first for what attendees type.</summary>
public sealed class HopesTests(Site2018 site) : IClassFixture<Site2018>
{
    /// <summary>Written as they type, with what they hope to see first.</summary>
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
        var answer = site.Find(typed);

        Assert.Equal(expected, answer.Found is [var first, ..] ? first.Thing.Path : "");
    }
}
