using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.Shared;

/// <summary>Two buttons that move a line of a list.</summary>
public sealed record OrderButtons(SubjectKind Kind, int Id, string Name, bool IsFirst, bool IsLast);
