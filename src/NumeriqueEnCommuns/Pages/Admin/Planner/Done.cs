using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>What a gesture did, as a sentence.</summary>
public static class Done
{
    /// <param name="moved">The session first, then its talks.</param>
    public static string Moved(IReadOnlyList<Session> moved) => $"C’est fait : {Name(moved[0])} est {Where.Of(moved[0])}.{Along(moved)}";

    public static string Unplaced(IReadOnlyList<Session> moved) => $"C’est fait : {Name(moved[0])} est de retour sur l’étagère.{Along(moved)}";

    public static string Resized(IReadOnlyList<Session> moved) => $"C’est fait : {Name(moved[0])} finit à {FrenchText.Hour(moved[0].End!.Value)}.";

    public static string Swapped(Session one, Session other) =>
        $"C’est fait : {Name(one)} et {Name(other)} ont échangé leurs places. La première est {Where.Of(one)} ; la seconde, {Where.Of(other)}.";

    public static string Shifted(IReadOnlyList<Session> moved, int minutes) =>
        $"C’est fait : {FrenchText.Count(moved.Count, "session déplacée", "sessions déplacées")} de {Minutes(minutes)}.";

    /// <summary>« 15 minutes plus tard ».</summary>
    public static string Minutes(int minutes) =>
        $"{FrenchText.Count(Math.Abs(minutes), "minute", "minutes")} {(minutes < 0 ? "plus tôt" : "plus tard")}";

    private static string Along(IReadOnlyList<Session> moved) =>
        moved.Count == 1 ? "" : $" {FrenchText.Count(moved.Count - 1, "intervention de ce bloc a suivi", "interventions de ce bloc ont suivi")}.";

    private static string Name(Session session) => FrenchText.Quoted(session.Title);
}
