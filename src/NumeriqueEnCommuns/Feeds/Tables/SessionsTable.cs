using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Tables;

/// <summary>One row for each session, cancelled ones and talks of blocks included. Hours are local, in the zone that the row names.</summary>
public static class SessionsTable
{
    public const string Path = "/sessions.csv";

    public static string Of(FeedSource source)
    {
        var edition = source.Programme.Edition;
        return Table.Of(
        [
            new("identifiant", session => session.Id.ToString(CultureInfo.InvariantCulture)),
            new("guid", session => session.Guid.ToString()),
            new("titre", session => session.Title),
            new("statut", session => Wording.Of(session.IsCancelled ? SessionStatus.Cancelled : SessionStatus.Published)),
            new("annulée le", session => session.CancelledAt is { } at ? Moment(edition.LocalTime(new DateTimeOffset(at, TimeSpan.Zero))) : null),
            new("motif de l’annulation", session => session.CancellationReason),
            new("jour", session => Date(session.Day)),
            new("dernier jour", session => session.LastDay is { } last ? Date(last) : null),
            new("début", session => Hour(session.Start)),
            new("fin", session => Hour(session.End)),
            new("fuseau horaire", _ => edition.TimeZone.Id),
            new("lieu", session => session.Venue?.Name),
            new("adresse du lieu", session => session.Venue?.Address),
            new("salle", session => session.Room?.Name),
            new("format", session => session.Format.Name),
            new("parcours", session => session.Track?.Name),
            new("bloc", session => session.Block?.Title),
            new("accès", session => Wording.Of(session.Access)),
            new("interprétée en LSF", session => session.HasSignLanguage ? "oui" : null),
            new("sous-titrée", session => session.HasCaptions ? "oui" : null),
            new("intervenant·e·s", session => string.Join("\n", session.Participations.Select(Wording.Of))),
            new("à confirmer", session => string.Join("\n", session.ToConfirm.Select(Wording.Of))),
            new("résumé", session => session.Abstract?.PlainText),
            new("page", session => source.Absolute(session.Path)),
            new("modifiée le", session => Moment(edition.LocalTime(session.ModifiedAt))),
        ], source.Programme.Sessions);
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Hour(DateTime? local) => local?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Moment(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
