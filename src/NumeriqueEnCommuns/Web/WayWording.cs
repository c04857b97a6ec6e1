using NumeriqueEnCommuns.Agenda;

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

    /// <summary>« 5 min », « 1h05 ».</summary>
    public static string Minutes(int minutes) => minutes < 60 ? $"{minutes}\u00a0min" : French.Hour(DateTime.MinValue.AddMinutes(minutes));

    private static string Manner(Way way) => way.IsStepFree ? " sans marches" : " à pied";
}
