using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Order;

namespace NumeriqueEnCommuns.Pages.Admin.Tracks;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<TrackForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Track;
    protected override string NewTitle => "Nouveau parcours";
    protected override string ListPath => AdminPaths.Tracks;

    public IReadOnlyList<SelectListItem> Rooms { get; private set; } = [];

    protected override TrackForm FormOf(IReadOnlyDictionary<string, string?> values) => TrackForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(TrackForm form)
    {
        var values = SlugMaker.Filled(Db, SubjectKind.Track, form.Values(), TrackSubject.Name);
        return IsNew ? Ranks.Last(Db, SubjectKind.Track, values) : values;
    }

    protected override async Task ReadChoicesAsync() => Rooms = await Choices.RoomsAsync(Db);
}
