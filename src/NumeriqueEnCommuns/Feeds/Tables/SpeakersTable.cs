using System.Globalization;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds.Tables;

/// <summary>One row for each person or organisation of the programme, in the order of the French alphabet.</summary>
public static class SpeakersTable
{
    public const string Path = "/intervenants.csv";

    public static string Of(FeedSource source)
    {
        var programme = source.Programme;
        return Table.Of(
        [
            new("identifiant", speaker => speaker.Id.ToString(CultureInfo.InvariantCulture)),
            new("guid", speaker => speaker.Guid.ToString()),
            new("nom", speaker => speaker.Name),
            new("nom pour le tri", speaker => speaker.SortName),
            new("type", speaker => Wording.Of(speaker.IsOrganisation ? SpeakerKind.Organisation : SpeakerKind.Person)),
            new("affiliations", speaker => string.Join("\n", programme.AffiliationsOf(speaker))),
            new("identifiants des sessions", speaker => string.Join(" ", programme.SessionsOf(speaker).Select(session => session.Id))),
            new("sessions", speaker => string.Join("\n", programme.SessionsOf(speaker).Select(TitleOf))),
            new("page", speaker => source.Absolute(speaker.Path)),
        ], programme.Speakers);
    }

    private static string TitleOf(PublishedSession session) => session.IsCancelled ? $"{session.Title} (annulée)" : session.Title;
}
