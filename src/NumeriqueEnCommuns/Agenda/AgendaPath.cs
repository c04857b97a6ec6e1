namespace NumeriqueEnCommuns.Agenda;

public static class AgendaPath
{
    public const string Root = "/agenda";

    /// <summary>Between the codes of two that are shown at once.</summary>
    public const char Together = '+';

    /// <summary>Nothing chosen yet: the page that says how.</summary>
    public static string Of(AgendaCode agenda) => agenda.IsEmpty ? Root : $"{Root}/{agenda}";

    public static bool IsIn(string path) => path.StartsWith(Root, StringComparison.OrdinalIgnoreCase) && (path.Length == Root.Length || path[Root.Length] is '/');

    public static string Of(AgendaCode one, AgendaCode other) => $"{Root}/{one}{Together}{other}";
}
