using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data.Export;

internal static class SessionEntries
{
    public static SessionFile Of(Session row) => new(
        row.Id, row.Guid, row.Slug, row.Title, row.Format.Slug, row.Track?.Slug,
        row.Day, row.LastDay, Hour(row.Start), Hour(row.End), row.Room?.Slug, VenueOf(row)?.Slug, row.Parent?.Slug,
        row.Access, row.HasSignLanguage, row.HasCaptions, row.Status, FileEntries.NullIfEmpty([.. row.Participations.Select(Of)]), FileEntries.NullIfEmpty(row.ToConfirm),
        UtcOf(row.CancelledAt), row.CancellationReason, FileEntries.NullIfEmpty(row.Resources));

    private static ParticipationFile Of(Participation row) => new(row.Speaker.Slug, row.Role, row.Affiliation, row.Tentative);

    /// <summary>A room says its venue.</summary>
    private static Venue? VenueOf(Session row) => row.Room is null ? row.Venue : null;

    private static TimeOnly? Hour(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;

    /// <summary>SQLite forgets that the moment is in UTC.</summary>
    private static DateTime? UtcOf(DateTime? moment) => moment is { } at ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : null;
}
