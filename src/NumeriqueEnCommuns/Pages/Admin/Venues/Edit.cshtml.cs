using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Order;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Venues;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<VenueForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Venue;
    protected override string NewTitle => "Nouveau lieu";
    protected override string ListPath => AdminPaths.Venues;

    /// <summary>Those of the edition and those that were chosen before its dates changed.</summary>
    public IReadOnlyList<SelectListItem> Days { get; private set; } = [];

    protected override VenueForm FormOf(IReadOnlyDictionary<string, string?> values) => VenueForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(VenueForm form)
    {
        var values = SlugMaker.Filled(Db, Kind, form.Values(), VenueSubject.Name);
        return IsNew ? Ranks.Last(Db, Kind, values) : values;
    }

    protected override async Task ReadChoicesAsync()
    {
        var edition = await Db.Editions.AsNoTracking().SingleAsync();
        var days = Enumerable.Range(0, edition.Ends.DayNumber - edition.EveStarts.DayNumber + 1).Select(edition.EveStarts.AddDays).ToList();
        Days = [.. days.Concat(Form.Hours.Select(row => row.Day).OfType<DateOnly>()).Distinct().Order().Select(DayChoice)];

        var proposed = days.Where(day => day >= edition.Starts && Form.Hours.All(row => row.Day != day)).Select(day => new HoursRow { Day = day });
        if (IsAskedAgain("Form.Hours"))
            Form.Hours.Add(new HoursRow());
        else if (Request.Method == HttpMethods.Get)
            Form.Hours.AddRange(proposed);
    }

    private static SelectListItem DayChoice(DateOnly day) => new(French.Capitalised(French.DayAndYear(day)), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
