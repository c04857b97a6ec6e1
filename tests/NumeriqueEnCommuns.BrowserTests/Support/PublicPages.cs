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
        "/programme/mardi-11-septembre",
        "/programme?acces=invitation",
        "/programme?parcours=les-communs-numeriques&vue=grille",
        "/programme?parcours=xyz",
        "/sessions/20-minutes-avec-jeudi",
        "/sessions/mediation-accompagnement-travail-social-quels-metiers",
        "/intervenants",
        "/intervenants?q=zzz",
        "/intervenants/mounir-mahjoubi",
        "/parcours",
        "/parcours/les-communs-numeriques",
        "/formats/atelier",
        "/lieux",
        "/lieux/ecole-d-architecture",
        "/lieux/ecole-d-architecture/amphi-150",
        "/infos-pratiques",
        "/editos",
        "/forum-et-medialab",
        "/accessibilite",
        "/donnees-personnelles",
        "/ecoconception",
        "/mentions-legales",
        "/hors-ligne",
        "/plan-du-site",
        Missing,
    ];
}
