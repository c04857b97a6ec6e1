using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Feeds;

/// <summary>What the licence asks to be said wherever the data goes: source, licence, date of the last update.</summary>
public static class DataLicence
{
    public static string Sentence(PublishedEdition edition) =>
        $"Source : {edition.Name}. Faits sous {edition.LicenceName} ({edition.LicenceUrl.AbsoluteUri}) ; les textes appartiennent à leurs auteurs et autrices. "
        + $"À jour du {UpdatedOn(edition)}.";

    public static string UpdatedOn(PublishedEdition edition) =>
        French.DayAndYear(DateOnly.FromDateTime(edition.LocalTime(edition.ContentChangedAt)));
}
