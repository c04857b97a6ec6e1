using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

public sealed record PublishedParticipation(PublishedSpeaker Speaker, Role Role, string? Affiliation, bool IsTentative);
