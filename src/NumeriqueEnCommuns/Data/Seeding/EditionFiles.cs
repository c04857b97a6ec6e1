using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Seeding;

/// <summary>An edition as its folder holds it: the facts in JSON, the texts in Markdown beside them.</summary>
public sealed record EditionFiles(
    EditionFile Edition,
    IReadOnlyList<VenueFile> Venues,
    IReadOnlyList<TrackFile> Tracks,
    IReadOnlyList<FormatFile> Formats,
    IReadOnlyList<SpeakerFile> Speakers,
    IReadOnlyList<SessionFile> Sessions,
    IReadOnlyList<PageFile> PageFacts,
    IReadOnlyDictionary<string, string> Abstracts,
    IReadOnlyDictionary<string, string> Pages);

public sealed record EditionFile(
    string Name, string Acronym, string? Subtitle, string City,
    DateOnly Starts, DateOnly Ends, DateOnly? EveStarts, string TimeZone, string Clock, string Language,
    string? Hashtag, string? Twitter, string? Website,
    string? Introduction, string? IntroductionBy, IReadOnlyList<Axis>? Axes, string? AxesBy, IReadOnlyList<WalkingTimeFile>? WalkingTimes,
    string Accessibility, LicenceFile Licence)
{
    /// <summary>The site's own words are French, so its contents are.</summary>
    public const string OnlyLanguage = "fr";
}

public sealed record LicenceFile(string Name, string Url);

public sealed record WalkingTimeFile(string From, string To, int Minutes, int? StepFreeMinutes);

public sealed record VenueFile(
    int Id, Guid Guid, string Slug, string Name, string? ShortName, string? Street, string? PostalCode, string? City,
    IReadOnlyList<OpeningHours>? Hours, string? Text, IReadOnlyList<RoomFile> Rooms);

public sealed record RoomFile(int Id, Guid Guid, string Slug, string Name, int? Capacity, bool? IsStepFree, bool? HasInductionLoop);

public sealed record TrackFile(int Id, string Slug, string Name, string? Room, string Letter, string? LedBy, string? Text);

public sealed record FormatFile(int Id, string Slug, string Name, string Plural, string? Text, bool IsBreak);

public sealed record SpeakerFile(int Id, Guid Guid, string Slug, string Name, string SortName, SpeakerKind Kind);

public sealed record SessionFile(
    int Id, Guid Guid, string Slug, string Title, string Format, string? Track,
    DateOnly Day, DateOnly? EndDay, TimeOnly? Start, TimeOnly? End, string? Room, string? Venue, string? Parent,
    Access Access, bool HasSignLanguage, bool HasCaptions, SessionStatus Status, IReadOnlyList<ParticipationFile>? People, IReadOnlyList<PointToConfirm>? ToConfirm,
    DateTime? CancelledAt, string? CancellationReason, IReadOnlyList<Resource>? Resources);

public sealed record ParticipationFile(string Speaker, Role Role, string? Affiliation, bool Tentative);

public sealed record PageFile(string Slug, IReadOnlyList<Resource> Resources);
