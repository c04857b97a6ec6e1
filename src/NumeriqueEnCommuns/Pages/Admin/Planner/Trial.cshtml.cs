using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>« 14h15 – Amphi 150 : libre », as plain text: what a session would run into somewhere, said while it is being moved.</summary>
public sealed class TrialModel(ProgrammeDb db) : AdminPage
{
    public override string Title => "Essai d’une place";

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery(Name = "place")] string? place)
    {
        var plan = (await WorkingProgramme.ReadAsync(db)).Plan;
        var session = plan.Sessions.FirstOrDefault(session => session.Id == id);
        var slot = Slot.Parse(place);
        var room = plan.Rooms.FirstOrDefault(room => room.Id == slot?.Room);
        if (session is null || slot is null || room is null)
            return NotFound();

        var move = Moves.At(plan, Proposal.Of(session), room, slot.Start);
        return Content(move?.Sentence ?? $"{Where.Hours(session)} – {room.Name} : sa place actuelle");
    }
}
