using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Pages.Admin.Edition;

/// <summary>The event itself. Its folder is closed to all but administrators.</summary>
public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<EditionForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Edition;
    protected override string NewTitle => "Édition";
    protected override string ListPath => AdminPaths.Content;

    /// <summary>There is one.</summary>
    public override int? Id { get => field ??= Db.Editions.Select(edition => (int?)edition.Id).Single(); set; }

    public static IReadOnlyList<SelectListItem> Conformities { get; } =
        [new("non conforme", "non conforme"), new("partiellement conforme", "partiellement conforme"), new("totalement conforme", "totalement conforme")];

    public IReadOnlyDictionary<int, string> Venues { get; private set; } = new Dictionary<int, string>();

    /// <summary>A colleague may have deleted it since the form was opened.</summary>
    public string VenueName(int id) => Venues.GetValueOrDefault(id, "lieu supprimé");

    protected override EditionForm FormOf(IReadOnlyDictionary<string, string?> values) => EditionValues.FormOf(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(EditionForm form) => EditionValues.Of(form);

    protected override string FormFieldOf(string field) => EditionValues.FormFieldOf(field);

    protected override async Task ReadChoicesAsync()
    {
        var venues = await Db.Venues.AsNoTracking().OrderBy(venue => venue.Order).ThenBy(venue => venue.Id).ToListAsync();
        Venues = venues.ToDictionary(venue => venue.Id, venue => venue.ShortName ?? venue.Name);
        WalkRow.Complete(Form.Walks, [.. venues.Select(venue => venue.Id)]);
        Form.Axes.LeaveRoom(IsAskedAgain("Form.Axes"));
    }
}
