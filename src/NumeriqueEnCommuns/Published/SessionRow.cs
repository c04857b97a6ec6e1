using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

/// <summary>A session as the database holds it: what it is linked to is known by its id.</summary>
/// <param name="Session">Without what it is linked to.</param>
internal sealed record SessionRow(Session Session, int Format, int? Track, int? Room, int? Venue, int? Parent, IReadOnlyList<ParticipationRow> People);

internal sealed record ParticipationRow(int Speaker, Role Role, string? Affiliation, bool IsTentative);
