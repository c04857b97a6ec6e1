using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Speakers;

/// <summary>Two speakers who are the same: says what will become of them, then makes them one.</summary>
public sealed class MergeModel(ProgrammeDb db, Edits edits) : AdminPage
{
    public override string Title => "Réunir deux fiches";
    public override AdminSection Section => AdminSection.Content;

    [FromRoute(Name = "id")]
    public int Id { get; set; }

    /// <summary>The one that goes.</summary>
    [BindProperty(SupportsGet = true, Name = "avec")]
    public string? With { get; set; }

    public Speaker Kept { get; private set; } = null!;
    public Speaker? Merged { get; private set; }
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    /// <summary>Those of the one that goes, and whether the other is there too.</summary>
    public IReadOnlyList<(Session Session, bool HasBoth)> Sessions { get; private set; } = [];

    public string? FormerPath => Merged is null ? null : Programme.PathOf(SubjectKind.Speaker, Merged.Id);

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync())
            return NotFound();
        if (Merged is null)
            return Page();

        return await Reunion.RunAsync(edits, Author, Kept.Id, Merged.Id) is { } refusal
            ? RedirectWithNotice(Request.Path, $"Rien n’a changé. {refusal}")
            : RedirectWithNotice(AdminPaths.Of(SubjectKind.Speaker, Kept.Id), $"{FrenchText.Quoted(Merged.Name)} est réuni·e avec {FrenchText.Quoted(Kept.Name)}. Le journal permet de les séparer.");
    }

    protected override Task ShowAgainAsync() => ReadAsync();

    private async Task<bool> ReadAsync()
    {
        var speakers = await db.Speakers.AsNoTracking().Where(speaker => speaker.MergedInto == null).ToListAsync();
        if (speakers.Find(speaker => speaker.Id == Id) is not { } kept)
            return false;

        Kept = kept;
        speakers.Remove(kept);
        Others = [.. speakers.OrderBy(speaker => speaker.SortName, French.Alphabet).Select(speaker => new SelectListItem($"{speaker.SortName} ({Wording.Of(speaker.Kind)})", $"{speaker.Id}"))];
        Merged = int.TryParse(With, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? speakers.Find(speaker => speaker.Id == id) : null;
        if (Merged is not null)
            await ReadSessionsAsync(Merged.Id);
        return true;
    }

    private async Task ReadSessionsAsync(int merged)
    {
        var sessions = await db.Sessions.AsNoTracking()
            .Where(session => session.Participations.Any(participation => participation.Speaker.Id == merged))
            .OrderBy(session => session.Day).ThenBy(session => session.Start).ThenBy(session => session.Id)
            .Select(session => new { Session = session, HasBoth = session.Participations.Any(participation => participation.Speaker.Id == Id) })
            .ToListAsync();
        Sessions = [.. sessions.Select(one => (one.Session, one.HasBoth))];
    }
}
