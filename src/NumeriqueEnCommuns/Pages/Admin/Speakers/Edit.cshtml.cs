using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Speakers;

public sealed class EditModel(ProgrammeDb db, Desk desk, IDataProtectionProvider protection) : ThingPage<SpeakerForm>(db, desk, protection)
{
    public override AdminSection Section => AdminSection.Content;

    protected override SubjectKind Kind => SubjectKind.Speaker;
    protected override string NewTitle => "Nouvel·le intervenant·e";
    protected override string ListPath => AdminPaths.Speakers;

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<SpeakerKind>().Select(kind => new SelectListItem(Wording.Of(kind), kind.ToString()))];

    /// <summary>In which this speaker takes part.</summary>
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>Whom this one turned out to be.</summary>
    public Speaker? MergedInto { get; private set; }

    protected override SpeakerForm FormOf(IReadOnlyDictionary<string, string?> values) => SpeakerForm.Of(values);

    protected override IReadOnlyDictionary<string, string?> ValuesOf(SpeakerForm form) => SlugMaker.Filled(Db, Kind, form.Values(), SpeakerSubject.Name);

    protected override async Task ReadChoicesAsync()
    {
        if (IsNew)
            return;

        Sessions = await Db.Sessions.AsNoTracking()
            .Where(session => session.Participations.Any(participation => participation.Speaker.Id == Id))
            .OrderBy(session => session.Day).ThenBy(session => session.Start).ThenBy(session => session.Id)
            .ToListAsync();
        MergedInto = await Db.Speakers.AsNoTracking().Where(speaker => speaker.Id == Id).Select(speaker => speaker.MergedInto).SingleOrDefaultAsync();
    }
}
