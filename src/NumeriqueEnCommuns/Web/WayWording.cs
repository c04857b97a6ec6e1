using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the site says of the way between two chosen sessions.</summary>
public static class WayWording
{
    public static string Of(Way way) => way switch
    {
        { Minutes: null } => $"De {way.From.ShortName} à {way.To.ShortName}{French.NarrowSpace}: temps de trajet{Manner(way)} non renseigné, {Minutes(way.Available)} entre les deux.",
        { IsTooLong: true } => $"Trop court{French.NarrowSpace}: {Minutes(way.Minutes.Value)}{Manner(way)} de {way.From.ShortName} à {way.To.ShortName}, {Minutes(way.Available)} entre les deux.",
        _ => $"De {way.From.ShortName} à {way.To.ShortName}{French.NarrowSpace}: {Minutes(way.Minutes.Value)}{Manner(way)}, {Minutes(way.Available)} entre les deux.",
    };

    /// <summary>« À 8 min à pied, 15 min sans marches ».</summary>
    public static string HowFar(PublishedEdition edition, PublishedVenue here, PublishedVenue there)
    {
        if (here == there)
            return "Sur place";
        if (edition.Walk(here, there) is not { } walk)
            return "Temps de trajet non renseigné";

        return $"À {OnFoot(walk)}, {(walk.StepFreeMinutes == walk.Minutes ? "sans marches" : WithoutSteps(walk))}";
    }

    /// <summary>« 8 min à pied ».</summary>
    public static string OnFoot(WalkingTime walk) => $"{Minutes(walk.Minutes)} à pied";

    /// <summary>« 15 min sans marches ».</summary>
    public static string WithoutSteps(WalkingTime walk) =>
        walk.StepFreeMinutes is { } minutes ? $"{Minutes(minutes)} sans marches" : "trajet sans marches non renseigné";

    /// <summary>« 5 min », « 1h05 ».</summary>
    public static string Minutes(int minutes) => minutes < 60 ? $"{minutes}\u00a0min" : French.Hour(DateTime.MinValue.AddMinutes(minutes));

    private static string Manner(Way way) => way.IsStepFree ? " sans marches" : " à pied";
}
