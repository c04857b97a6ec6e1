using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Export;

/// <summary>The entry of each row in its file: <see cref="SeedRows"/> the other way round.</summary>
internal static class FileEntries
{
    public static EditionFile Of(Edition row, IReadOnlyList<Venue> venues) => new(
        row.Name, row.Acronym, row.Subtitle, row.City,
        row.Starts, row.Ends, row.EveStarts == row.Starts ? null : row.EveStarts, row.TimeZone, row.Clock, EditionFile.OnlyLanguage,
        row.Hashtag, row.Twitter, row.Website,
        row.Introduction, row.IntroductionBy, NullIfEmpty(row.Axes), row.AxesBy, NullIfEmpty([.. WalkingTimes(row, venues)]),
        row.Accessibility, new LicenceFile(row.LicenceName, row.LicenceUrl));

    public static VenueFile Of(Venue row) => new(
        row.Id, row.Guid, row.Slug, row.Name, row.ShortName, row.Street, row.PostalCode, row.City,
        NullIfEmpty(row.Hours), row.Text, [.. row.Rooms.Select(Of)]);

    public static TrackFile Of(Track row) => new(row.Id, row.Slug, row.Name, row.Room?.Slug, row.Letter, row.LedBy, row.Text);

    public static FormatFile Of(Format row) => new(row.Id, row.Slug, row.Name, row.Plural, row.Text, row.IsBreak);

    public static SpeakerFile Of(Speaker row) => new(row.Id, row.Guid, row.Slug, row.Name, row.SortName, row.Kind);

    /// <summary>The title, then the text. Seeding trims both, so that a file written twice stays the same.</summary>
    public static string TextOf(Page row) => row.Text.Trim() is { Length: > 0 } text ? $"# {row.Title.Trim()}\n\n{text}\n" : $"# {row.Title.Trim()}\n";

    public static IReadOnlyList<T>? NullIfEmpty<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;

    private static RoomFile Of(Room row) => new(row.Id, row.Guid, row.Slug, row.Name, row.Capacity, row.IsStepFree, row.HasInductionLoop);

    private static IEnumerable<WalkingTimeFile> WalkingTimes(Edition row, IReadOnlyList<Venue> venues) =>
        from time in row.WalkingTimes
        join start in venues on time.From equals start.Id
        join end in venues on time.To equals end.Id
        select new WalkingTimeFile(start.Slug, end.Slug, time.Minutes, time.StepFreeMinutes);
}
