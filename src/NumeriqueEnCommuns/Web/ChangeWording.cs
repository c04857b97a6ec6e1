using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the site says of a public change.</summary>
public static class ChangeWording
{
    /// <summary>The word by which feeds sort them.</summary>
    public static string Category(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "nouvelle",
        ChangeKind.Moved => "déplacée",
        ChangeKind.Room => "salle",
        ChangeKind.Cancelled => "annulée",
        ChangeKind.Restored => "rétablie",
        ChangeKind.People => "intervenants",
        _ => "titre",
    };

    public static string Label(ChangeKind kind) => kind switch
    {
        ChangeKind.New => "Nouvelle",
        ChangeKind.Moved => "Déplacée",
        ChangeKind.Room => "Salle",
        ChangeKind.Cancelled => "Annulée",
        ChangeKind.Restored => "Rétablie",
        ChangeKind.People => "Intervenant·e·s",
        _ => "Titre",
    };

    /// <summary>« Horaire : jeudi 13 septembre, 16h–17h, au lieu de vendredi 14 septembre, 14h–15h. »</summary>
    public static string Sentence(PublicChange.Detail detail) =>
        Subject(detail.Kind) is { } subject ? $"{subject}{French.NarrowSpace}: {Difference(detail)}" : Difference(detail);

    /// <summary>The same, under a label that says what it is about.</summary>
    public static string Difference(PublicChange.Detail detail) => detail switch
    {
        { Kind: ChangeKind.New } => "Elle vient d’être ajoutée au programme.",
        { Kind: ChangeKind.Restored } => "Elle a bien lieu.",
        { Kind: ChangeKind.Cancelled, After: null } => "Elle n’aura pas lieu.",
        { Kind: ChangeKind.Cancelled } => $"Elle n’aura pas lieu{French.NarrowSpace}: {French.Ended(detail.After!)}",
        { Kind: ChangeKind.Title } => $"{FrenchText.Quoted(detail.After!)}, au lieu de {FrenchText.Quoted(detail.Before!)}.",
        { Kind: ChangeKind.Moved, Before: { } before, After: { } after } when HoursWithin(before, after) is { } hours => $"{hours.After}, au lieu de {hours.Before}.",
        _ => $"{detail.After ?? "plus rien d’annoncé"}, au lieu de {detail.Before ?? "rien d’annoncé"}.",
    };

    /// <summary>Without the day, where it stays the same.</summary>
    private static (string Before, string After)? HoursWithin(string before, string after) =>
        (before.Split(", ", 2), after.Split(", ", 2)) is ([var day, var former], [var newDay, var hours]) && day == newDay ? (former, hours) : null;

    private static string? Subject(ChangeKind kind) => kind switch
    {
        ChangeKind.Moved => "Horaire",
        ChangeKind.Room => "Lieu",
        ChangeKind.People => "Intervenant·e·s",
        ChangeKind.Title => "Titre",
        _ => null,
    };
}
