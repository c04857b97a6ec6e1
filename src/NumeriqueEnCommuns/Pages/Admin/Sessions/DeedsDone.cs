using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What became of sessions to which something was to be done, in words.</summary>
public sealed record DeedsDone(SessionDeed Deed)
{
    private const int NamedAtMost = 5;

    /// <summary>Of those to which it was done; of the copies, where they were copied.</summary>
    public List<int> Ids { get; } = [];

    public List<(string Name, string Reason)> Refused { get; } = [];

    public string Sentence => string.Join(' ', Parts());

    private IEnumerable<string> Parts()
    {
        yield return $"{French.Count(Ids.Count, $"session {Word}", $"sessions {Word}s")}.";
        if (Refused.Count > 0)
            yield return $"{French.Count(Refused.Count, "reste comme elle était", "restent comme elles étaient")}.";
        foreach (var (name, reason) in Refused.Take(NamedAtMost))
            yield return $"{name}\u202f: {reason}";
        if (Refused.Count > NamedAtMost)
            yield return $"Et {French.Count(Refused.Count - NamedAtMost, "autre", "autres")}.";
        if (Deed is SessionDeed.Delete && Ids.Count > 0)
            yield return Ids.Count == 1 ? "Le journal permet de la rétablir." : "Le journal permet de les rétablir.";
    }

    private string Word => Deed switch
    {
        SessionDeed.Publish => "publiée",
        SessionDeed.Cancel => "annulée",
        SessionDeed.Restore => "rétablie",
        SessionDeed.Copy => "copiée",
        _ => "supprimée",
    };
}
