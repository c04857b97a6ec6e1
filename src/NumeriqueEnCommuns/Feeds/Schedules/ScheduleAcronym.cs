using System.Globalization;
using System.Text;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Feeds.Schedules;

/// <summary>
/// The edition's short name as every schedule format takes it: at least four of <c>a-z 0-9</c>, and nothing else,
/// since a hyphen passes the XML schema and fails the JSON one. What is too short takes the year: « nec » becomes « nec2018 ».
/// </summary>
internal static class ScheduleAcronym
{
    private const int Shortest = 4;

    public static string Of(PublishedEdition edition)
    {
        var letters = string.Concat(edition.Acronym.InForm(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        return letters.Length >= Shortest ? letters : letters + edition.Starts.Year.ToString("0000", CultureInfo.InvariantCulture);
    }
}
