namespace NumeriqueEnCommuns.Search;

/// <summary>The pages that the site has for any edition, each with a sentence that holds the words by which it is looked for.</summary>
internal static class OwnPages
{
    public static IReadOnlyList<SearchedThing> All { get; } =
    [
        Of("/maintenant", "Maintenant", "Ce qui a lieu en ce moment dans chaque salle, et ce qui suit aujourd’hui."),
        Of("/agenda", "Mon agenda", "Les sessions que vous gardez d’une étoile\u202f: votre programme personnel, vos favoris, sur tous vos appareils et dans votre calendrier."),
        Of("/acces", "Je peux y aller", "L’accès en situation de handicap, salle par salle\u202f: plain-pied, fauteuil roulant, ascenseur, boucle magnétique, langue des signes française (LSF), sous-titres, trajets entre les lieux."),
        Of("/hors-ligne", "Hors ligne", "Garder le programme sur votre appareil pour le lire sans réseau, installer le site comme une application."),
        Of("/ecrans", "Écrans et papier", "Les écrans d’accueil et de porte, et le programme à imprimer\u202f: affiche, livret, feuilles de porte."),
        Of("/changements", "Changements", "Ce qui a changé au programme\u202f: sessions nouvelles, annulées, déplacées dans une autre salle ou à une autre heure."),
    ];

    private static SearchedThing Of(string path, string title, string text) => new(ThingKind.Page, path, title, "", "", text);
}
