using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>Addresses of the planner.</summary>
public static class PlannerPaths
{
    public const string Planner = "/admin/planning";

    public static string Day(DateOnly day) => $"{Planner}?jour={day:yyyy-MM-dd}";

    /// <summary>The day on which it stands, with the session in sight.</summary>
    public static string At(Session session) => At(session.Day, session.Id);

    public static string At(DateOnly day, int session) => $"{Day(day)}#{Anchor(session)}";

    public static string Anchor(int session) => $"session-{session}";

    public static string Move(int session) => $"{Planner}/{session}/deplacer";

    public static string Move(Session session, DateOnly day) => $"{Move(session.Id)}?jour={day:yyyy-MM-dd}";

    public static string Place(int session) => $"{Planner}/{session}/placer";

    public static string Shift(int session) => $"{Planner}/{session}/decaler";
}
