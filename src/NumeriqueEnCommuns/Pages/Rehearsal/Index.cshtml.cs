using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Pages.Rehearsal;

/// <summary>Sets the clock of the pages that follow, for whoever follows them alone.</summary>
[ReadsQuery("a", IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme, SiteClock clock) : PublicPage(programme)
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    private static readonly string[] Formats = [Format, "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    [BindProperty(SupportsGet = true, Name = "a")]
    public string? Written { get; set; }

    public bool IsUnreadable { get; private set; }

    /// <summary>The first hour of the edition at which something begins.</summary>
    public string Proposed => Write(Beginnings.SelectMany(day => day).FirstOrDefault(Programme.Edition.Starts.ToDateTime(new TimeOnly(9, 0))));

    public ILookup<PublishedDay, DateTime> Beginnings => Programme.Sessions
        .Where(session => session is { IsCancelled: false, Start: not null })
        .Select(session => session.Start!.Value).Distinct().Order()
        .ToLookup(start => Programme.Days.First(day => day.Date == DateOnly.FromDateTime(start)));

    public static string AddressOf(DateTime moment) => $"/repetition?a={Write(moment)}";

    public IActionResult OnGet()
    {
        if (DateTime.TryParseExact(Written, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) && Math.Abs(moment.Year - clock.TrueNow.Year) < 100)
            return Redirect(QueryHelpers.AddQueryString("/maintenant", Carried.ShiftKey, Carried.Minutes(moment - clock.TrueNow)));

        IsUnreadable = !string.IsNullOrWhiteSpace(Written);
        Head = new PageHead("Répétition", "Parcourir le site comme si vous étiez à un autre moment de l’événement.", "/repetition");
        return Page();
    }

    private static string Write(DateTime moment) => moment.ToString(Format, CultureInfo.InvariantCulture);
}
