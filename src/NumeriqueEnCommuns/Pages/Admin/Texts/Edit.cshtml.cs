using Microsoft.AspNetCore.DataProtection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Texts;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<PageForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Page;
    protected override string NewTitle => "Nouvelle page";
    protected override string ListPath => AdminPaths.Pages;

    public string SlugHint => this switch
    {
        { IsNew: true } => "Laissez vide pour la déduire du titre.",
        { Foot.Obstacles.Count: > 0 } => "Le site renvoie à cette page\u202f: son adresse ne change pas.",
        _ => "L’ancienne adresse mènera à la nouvelle.",
    };

    protected override PageForm FormOf(IReadOnlyDictionary<string, string?> values) => PageForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(PageForm form) => SlugMaker.Filled(Db, Kind, form.Values(), PageSubject.Title);

    protected override Task ReadChoicesAsync()
    {
        Form.Resources.LeaveRoom(IsAskedAgain("Form.Resources"));
        return Task.CompletedTask;
    }
}
