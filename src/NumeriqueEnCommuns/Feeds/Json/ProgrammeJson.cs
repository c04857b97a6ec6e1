using System.ComponentModel;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Feeds.Json;

/// <summary>
/// The whole public programme. Things refer to each other by <c>id</c>, which is never given to another; hours carry
/// their offset from UTC; what is not known is absent. Within version 1 members may be added, none is renamed or removed.
/// </summary>
public sealed record ProgrammeJson(
    [property: Description("Numéro de version du contenu : il augmente à chaque modification.")] long Version,
    [property: Description("Dernière modification, en UTC.")] DateTimeOffset UpdatedAt,
    LicenceJson Licence,
    EditionJson Edition,
    IReadOnlyList<VenueJson> Venues,
    IReadOnlyList<TrackJson> Tracks,
    IReadOnlyList<FormatJson> Formats,
    IReadOnlyList<SpeakerJson> Speakers,
    [property: Description("Sessions publiées et annulées, dans l’ordre du temps. Les exposés d’un bloc suivent le bloc.")] IReadOnlyList<SessionJson> Sessions);

public sealed record LicenceJson(
    string Name,
    string Url,
    [property: Description("Source à citer.")] string Source,
    [property: Description("Les faits sont sous cette licence ; les textes appartiennent à leurs auteurs et autrices.")] string Note);

public sealed record EditionJson(
    string Name, string Acronym, string? Subtitle, string City, DateOnly Starts, DateOnly Ends,
    [property: Description("Fuseau de toutes les heures (base IANA).")] string TimeZone,
    string? Hashtag, string? Website, string Url);

public sealed record VenueJson(
    int Id, Guid Guid, string Name, string ShortName, string? Street, string? PostalCode, string? City,
    [property: Description("Heures d’ouverture, à l’heure de l’édition.")] IReadOnlyList<OpeningJson> Hours,
    IReadOnlyList<RoomJson> Rooms, string Url);

public sealed record OpeningJson(DateOnly Day, TimeOnly Opens, TimeOnly? Closes);

public sealed record RoomJson(
    int Id, Guid Guid, string Name, int? Capacity,
    [property: Description("Accès de plain-pied ; absent si on ne sait pas.")] bool? StepFree,
    [property: Description("Boucle magnétique ; absent si on ne sait pas.")] bool? InductionLoop,
    string Url);

public sealed record TrackJson(int Id, string Name, string Letter, string? LedBy, string Url);

public sealed record FormatJson(int Id, string Name, bool IsBreak, string Url);

public sealed record SpeakerJson(
    int Id, Guid Guid, string Name,
    [property: Description("Forme de classement : « Martin Ada ».")] string SortName,
    bool IsOrganisation, string Url);

public sealed record SessionJson(
    int Id, Guid Guid, string Title,
    [property: Description("Présentation, en Markdown.")] string? Abstract,
    int Format, int? Track,
    [property: Description("Bloc dont cette session est un exposé.")] int? Block,
    DateOnly Day, DateOnly? LastDay,
    [property: Description("Absent si l’heure n’est pas annoncée.")] DateTimeOffset? Start,
    DateTimeOffset? End,
    int? Room, int? Venue, Access Access,
    [property: Description("Interprétée en langue des signes française (LSF). Un exposé a ce que son bloc a ; faux si ce n’est pas annoncé.")] bool SignLanguage,
    [property: Description("Sous-titrée. Un exposé a ce que son bloc a ; faux si ce n’est pas annoncé.")] bool Captions,
    [property: Description("« published » ou « cancelled ».")] SessionStatus Status,
    [property: Description("Moment de l’annulation, en UTC.")] DateTimeOffset? CancelledAt,
    string? CancellationReason,
    IReadOnlyList<PersonJson> People,
    [property: Description("Ce que le programme annonce comme encore à confirmer.")] IReadOnlyList<Aspect> ToConfirm,
    IReadOnlyList<ResourceJson> Resources,
    [property: Description("Augmente quand l’heure, le lieu ou le statut change.")] int Sequence,
    DateTimeOffset ModifiedAt, string Url);

public sealed record PersonJson(int Speaker, Role Role, string? Affiliation, [property: Description("Sous réserve.")] bool Tentative);

public sealed record ResourceJson(string Title, string Url, ResourceKind Kind);
