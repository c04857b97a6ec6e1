using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class CancellationModel(ProgrammeDb db, SessionDeeds deeds) : DeedPage(db, deeds)
{
    public override string Verb => "Annuler";
    public override string Explanation => "Elle reste visible, marquée «\u202fannulée\u202f» avec la date et le motif, et ne prend plus la salle ni le temps de personne. On peut la rétablir.";

    [BindProperty, Display(Name = "Motif")]
    public string? Reason { get; set; }

    protected override SessionDeed Deed => SessionDeed.Cancel;
    protected override string? ReasonGiven => Reason;
}
