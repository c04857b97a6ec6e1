namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>At least one page of every kind, with those that are hardest to lay out.</summary>
public static class PublicPages
{
    public const string Missing = "/sessions/cette-session-n-existe-pas";

    public static TheoryData<string> OfEveryKind =>
    [
        "/",
        "/programme",
        "/programme?vue=grille",
        "/programme/jeudi-13-septembre",
        "/programme/jeudi-13-septembre?vue=grille",
        "/programme?parcours=les-communs-numeriques&vue=grille",
        "/programme?parcours=xyz",
        "/programme?besoins=plain-pied,boucle",
        "/acces",
        "/acces?besoins=lsf",
        "/sessions/20-minutes-avec-jeudi",
        "/sessions/mediation-accompagnement-travail-social-quels-metiers",
        "/intervenants",
        "/intervenants/mounir-mahjoubi",
        "/parcours",
        "/parcours/les-communs-numeriques",
        "/formats/atelier",
        "/lieux",
        "/lieux/ecole-d-architecture",
        "/lieux/ecole-d-architecture/amphi-150",
        "/infos-pratiques",
        "/forum-et-medialab",
        "/accessibilite",
        "/donnees-personnelles",
        "/ecoconception",
        "/hors-ligne",
        "/plan-du-site",
        "/agenda",
        "/agenda/1h1jvdgwt",
        "/agenda/1h1jvdgwt+1gzg",
        "/programme?agenda=1h1jvdgwt",
        "/repetition",
        "/maintenant?decalage=-4000000",
        "/ecrans",
        "/affichage",
        "/affichage/amphi-150",
        "/papier/affiche",
        "/papier/livret",
        "/papier/portes/amphi-150",
        Missing,
    ];
}
