using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Programme;

[ReadsQuery("jour", "parcours", "format", "lieu", "salle", "acces", "vue", PageNumber.Key)]
public sealed class IndexModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    public ProgrammeQuery Query { get; private set; } = new();
    public PublishedDay? Day { get; private set; }
    public ProgrammeSelection Selection { get; private set; } = null!;
    public bool IsFiltered { get; private set; }

    public string Path => Day?.Path ?? "/programme";
    public string AddressWithoutFilters => new ProgrammeQuery().Address(Path, Query.IsGrid, needs: needs.IsEmpty ? null : Needs.None);
    public string Heading => Day is null ? "Programme" : French.Capitalised(French.Day(Day.Date));

    /// <summary>What is selected, day by day, page by page.</summary>
    public PagedList<EntryOfDay> List { get; private set; } = null!;

    public IActionResult OnGet()
    {
        var isInPath = RouteData.Values.TryGetValue("jour", out var inPath);
        var day = isInPath ? inPath as string : Request.Query["jour"].FirstOrDefault();
        if (isInPath && DayWrittenAsDate(day) is { } written)
            return RedirectPermanent(written.Path);

        Query = ProgrammeQuery.Of(Request.Query, needs);
        Day = string.IsNullOrWhiteSpace(day) ? null : Programme.Day(day);
        var isDayUnknown = Day is null && !string.IsNullOrWhiteSpace(day);
        if (isInPath && isDayUnknown)
            return NotFound();

        var filter = isDayUnknown ? null : Query.FilterOf(Programme, Day);
        Selection = filter is null ? ProgrammeSelection.Empty : ProgrammeSelection.Of(Programme, filter);
        IsFiltered = filter is null || filter with { Day = null } != new SessionFilter();
        List = ProgrammePages.Of(Selection.ByDay(Day is null ? Programme.Days : [Day]), Request.Query[PageNumber.Key]);
        Head = new PageHead(Heading, Description, Path, Section.Programme, Calendar: new CalendarOffer(Path, Day is null ? "Tout le programme." : $"Le programme du {French.Day(Day.Date)}.")).OnPage(List.Number, IsFiltered);
        return Page();
    }

    private string Description => $"{Heading} de {Programme.Edition.Name} : sessions, horaires, salles et intervenant·e·s.";

    /// <summary>« /programme/2018-09-13 » is understood too.</summary>
    private PublishedDay? DayWrittenAsDate(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Programme.Days.FirstOrDefault(day => day.Date == date)
            : null;
}
