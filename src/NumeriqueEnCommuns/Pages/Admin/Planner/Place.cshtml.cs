using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>For what no list of candidates offers: any day, any hours, any room, or a venue alone.</summary>
public sealed class PlaceModel(ProgrammeDb db, Edits edits) : GesturePage(db, edits)
{
    private readonly ProgrammeDb db = db;

    public override string Title => $"Placer {FrenchText.Quoted(Session!.Title)}";

    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    public IEnumerable<SelectListItem> Places => Plan.Venues.SelectMany(PlacesOf);

    public async Task<IActionResult> OnGetAsync()
    {
        var page = await ShowPageAsync();
        if (Session is not null)
            Form = PlaceForm.Of(Session);
        return page;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return await ShowPageAsync();
        if (SessionFields.Hours.Refusal(null, Notation.Write(Form.Hours()), new References(db)) is { } sentence)
            return await RefuseAsync(sentence, $"{nameof(Form)}.{FieldOf(Form)}");

        return await DoAsync((stored, session) => Done.Moved(stored.Gestures.Move(session, Form.In(stored.Venues))), "Ce lieu n’existe plus, ou la fin ne suit pas le début.");
    }

    private static string FieldOf(PlaceForm form) => form switch
    {
        { Day.Year: < 1990 or > 2200 } => nameof(form.Day),
        { LastDay: { } last } when last < form.Day || last > form.Day?.AddDays(60) => nameof(form.LastDay),
        { Start: null } => nameof(form.Start),
        _ => nameof(form.End),
    };

    private static IEnumerable<SelectListItem> PlacesOf(Venue venue)
    {
        var group = new SelectListGroup { Name = venue.ShortName ?? venue.Name };
        return venue.Rooms.OrderBy(room => room.Order).Select(room => new SelectListItem(room.Name, room.Id.ToString(CultureInfo.InvariantCulture)) { Group = group })
            .Append(new SelectListItem($"{group.Name}, salle non précisée", PlaceForm.OfVenue(venue)) { Group = group });
    }
}
