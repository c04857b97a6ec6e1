using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using ClashesThere = NumeriqueEnCommuns.Programme.Planning.Clashes;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What the hours and the place that stand in the form would run into, and where there is room nearby.</summary>
public sealed class SlotCheck
{
    private const int OffersAtMost = 6;

    private SlotCheck(string sentence) => Sentence = sentence;

    public string Sentence { get; }
    public IReadOnlyList<Clash> Clashes { get; private init; } = [];
    public IReadOnlyList<SlotOffer> Offers { get; private init; } = [];

    public static SlotCheck Of(SessionForm form, int? id, WorkingProgramme programme)
    {
        if (form.Hours is not { } hours)
            return new("Choisissez un jour pour vérifier le créneau.");
        if (hours.Fault() is var (_, fault))
            return new(fault);
        if (hours.Start is null && string.IsNullOrEmpty(form.Place))
            return new("Choisissez une heure de début ou une salle pour vérifier le créneau.");

        var proposal = ProposalOf(form, id, programme);
        var clashes = ClashesThere.Of(programme.Plan, proposal);
        return new(clashes.Count > 0 ? "Ce créneau pose problème." : hours.Start is null ? "Voici des heures libres." : proposal.Placing.Room is null ? "Rien ne gêne à cette heure. Voici des salles libres." : "Ce créneau est libre.")
        {
            Clashes = clashes,
            Offers = clashes.Count == 0 && proposal.Placing is { Room: not null, Start: not null }
                ? []
                : [.. FreeSlots.Nearest(programme.Plan, proposal, OffersAtMost).Select(move => new SlotOffer(move.Placing))],
        };
    }

    private static Proposal ProposalOf(SessionForm form, int? id, WorkingProgramme programme)
    {
        var (hours, place, plan) = (form.Hours!, PlaceChoice.Read(form.Place), programme.Plan);
        var room = plan.Rooms.FirstOrDefault(room => room.Id == place?.Room);
        var venue = room?.Venue ?? plan.Venues.FirstOrDefault(venue => venue.Id == place?.Venue);
        return new(new Placing(hours.Day, hours.Start, hours.End, hours.LastDay, room, venue))
        {
            Session = programme.Session(id),
            Block = programme.Session(form.Parent) is { Status: not SessionStatus.Cancelled } block ? block : null,
            Title = string.IsNullOrWhiteSpace(form.Title) ? "Nouvelle session" : form.Title,
            People = [.. form.People.Join(programme.Speakers, row => row.Speaker, speaker => speaker.Id, (_, speaker) => speaker)],
            IsBreak = programme.Formats.Any(format => format.IsBreak && format.Id == form.Format),
        };
    }
}
