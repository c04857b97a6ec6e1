using Microsoft.AspNetCore.DataProtection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Order;

namespace NumeriqueEnCommuns.Pages.Admin.Formats;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<FormatForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Format;
    protected override string NewTitle => "Nouveau format";
    protected override string ListPath => AdminPaths.Formats;

    protected override FormatForm FormOf(IReadOnlyDictionary<string, string?> values) => FormatForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(FormatForm form)
    {
        var values = SlugMaker.Filled(Db, Kind, form.Values(), FormatSubject.Name);
        return IsNew ? Ranks.Last(Db, Kind, values) : values;
    }
}
