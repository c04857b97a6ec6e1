using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Backups;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Backups;

/// <summary>The copies of the database: whether there are any, how old, and whether one could come back to them.</summary>
public sealed class IndexModel(BackupFolder backups, SiteClock clock, ILogger<IndexModel> log) : AdminPage
{
    public override string Title => "Sauvegardes";
    public override AdminSection Section => AdminSection.Backups;

    public IReadOnlyList<BackupFile> Copies { get; private set; } = [];
    public RestorationRehearsal? LastRehearsal { get; private set; }

    public string When(DateTime utc) => clock.When(utc);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Copies = backups.All();
        LastRehearsal = await backups.LastRehearsalAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        try
        {
            var copy = await backups.MakeAsync(BackupReason.Asked, cancellation);
            log.LogInformation("La sauvegarde {Copy} est faite et vérifiée ({Bytes} octets), à la demande de {Author}.", copy.Name, copy.Bytes, Author.Id);
            return RedirectWithNotice(AdminPaths.Backups, $"La copie {copy.Name} est faite et vérifiée.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BackupRefusedException || error.ComesFromDatabase())
        {
            ModelState.AddModelError("", "La copie n’a pas pu être faite. Il manque peut-être de la place sur le disque\u202f: dites-le à la personne qui tient le serveur.");
            await OnGetAsync(cancellation);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostRehearseAsync([FromForm(Name = "copie")] string? name, CancellationToken cancellation)
    {
        if (backups.Named(name ?? "") is not { } copy)
            return NotFound();

        try
        {
            var rehearsal = await backups.RehearseAsync(copy, cancellation);
            return RedirectWithNotice(AdminPaths.Backups, $"La copie {copy.Name} se restaure\u202f: {French.Count(rehearsal.Sessions, "session", "sessions")}.");
        }
        catch (BackupRefusedException refusal)
        {
            ModelState.AddModelError("", refusal.Message);
            await OnGetAsync(cancellation);
            return Page();
        }
    }
}
