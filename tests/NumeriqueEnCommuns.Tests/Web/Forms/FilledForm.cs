using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace NumeriqueEnCommuns.Tests.Web.Forms;

/// <summary>One field of each kind.</summary>
internal sealed class FilledForm
{
    [Display(Name = "Titre"), Required]
    public string Title { get; set; } = "Self Data";

    [Display(Name = "Note"), DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    public DateOnly Day { get; set; } = new(2018, 9, 13);
    public TimeOnly? Start { get; set; } = new(14, 30);
    public int? Places { get; set; } = 150;

    [Url]
    public string? Link { get; set; }

    [DataType(DataType.Password)]
    public string? Secret { get; set; } = "azerty";

    [Display(Name = "Salle")]
    public string? Room { get; set; } = "b";

    public bool Tentative { get; set; } = true;

    [FromForm(Name = "q")]
    public string? Search { get; set; }
}
