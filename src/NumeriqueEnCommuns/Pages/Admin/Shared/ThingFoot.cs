using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.Shared;

/// <summary>Below the form on a thing that exists: its history, its public page, and how to delete it or why one cannot.</summary>
public sealed record ThingFoot(SubjectKind Kind, int Id, string? PublicPath, IReadOnlyList<Obstacle> Obstacles);
