using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Order;

namespace NumeriqueEnCommuns.Pages.Admin.Rooms;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<RoomForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Room;
    protected override string NewTitle => "Nouvelle salle";
    protected override string ListPath => AdminPaths.Venues;

    /// <summary>That in which a new room was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "lieu")]
    public string? AskedIn { get; set; }

    public IReadOnlyList<SelectListItem> Venues { get; private set; } = [];

    /// <summary>Null for a new room.</summary>
    public string? VenueName { get; private set; }

    protected override RoomForm FormOf(IReadOnlyDictionary<string, string?> values) => RoomForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(RoomForm form)
    {
        var values = SlugMaker.Filled(Db, Kind, form.Values(), RoomSubject.Name);
        if (!IsNew)
            return values;

        if (!Db.Venues.Any(venue => venue.Id == form.Venue))
            ModelState.AddModelError($"{nameof(Form)}.{nameof(form.Venue)}", "Choisissez le lieu de cette salle.");
        return Ranks.Last(Db, Kind, values);
    }

    protected override async Task ReadChoicesAsync()
    {
        if (IsNew)
            Venues = await Choices.VenuesAsync(Db);
        else
            VenueName = await Db.Rooms.Where(room => room.Id == Id).Select(room => room.Venue.Name).SingleOrDefaultAsync();
        if (IsNew && int.TryParse(AskedIn, CultureInfo.InvariantCulture, out var venue))
            Form.Venue ??= venue;
    }
}
