using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Published;

/// <summary>An address that was public once, and what stood there: it is answered for ever.</summary>
public sealed class PublicAddress
{
    /// <summary>For example <c>/sessions/self-data</c>.</summary>
    public required string Path { get; init; }

    public required SubjectKind Kind { get; init; }
    public required int SubjectId { get; init; }
}
