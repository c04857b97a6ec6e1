using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.SearchAll;

/// <summary>One thing that answers a search.</summary>
/// <param name="Detail">What tells it from another of that name.</param>
public sealed record Found(SubjectKind Kind, int Id, string Name, string? Detail)
{
    public string Path => AdminPaths.Of(Kind, Id);
}
