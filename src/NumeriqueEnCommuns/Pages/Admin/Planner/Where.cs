using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>Where sessions stand, in words.</summary>
public static class Where
{
    /// <summary>« jeudi 13 septembre, 14h–16h, Amphi 150 ».</summary>
    public static string Of(Session session)
    {
        var placing = Placing.Of(session);
        return placing.StartsAt is null && Room(session) is null
            ? $"sur l’étagère ({FrenchText.Day(session.Day)})"
            : $"{placing.When}{(placing.StartsAt is null ? ", sans horaire" : "")}, {Room(session) ?? "sans salle"}";
    }

    /// <summary>Within its day: « 14h–16h », « sans horaire ».</summary>
    public static string Hours(Session session) => session.Start is { } start ? FrenchText.Hours(start, session.End) : "sans horaire";

    /// <summary>Null where neither the room nor the venue is known.</summary>
    public static string? Room(Session session) =>
        session.Room?.Name ?? (session.Venue is { } venue ? $"{venue.ShortName ?? venue.Name}, salle non précisée" : null);
}
