using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What is to be done to the ticked sessions.</summary>
public sealed class SeveralForm
{
    public List<int> Ids { get; set; } = [];

    /// <summary>All that the filters keep, on the other sheets too, in the place of those that are ticked.</summary>
    [Display(Name = "Toutes celles de la liste")]
    public bool Everything { get; set; }

    [Display(Name = "Avec les sessions cochées")]
    public SessionDeed? Deed { get; set; }

    [Display(Name = "Motif d’annulation")]
    public string? Reason { get; set; }

    /// <summary>Asked for before several are published, since that alone cannot be taken back.</summary>
    public bool Confirmed { get; set; }

    public static IReadOnlyList<SelectListItem> Deeds { get; } =
    [
        new("Publier", nameof(SessionDeed.Publish)), new("Annuler", nameof(SessionDeed.Cancel)), new("Rétablir", nameof(SessionDeed.Restore)),
        new("Copier en brouillons", nameof(SessionDeed.Copy)), new("Supprimer les brouillons", nameof(SessionDeed.Delete)),
    ];
}
