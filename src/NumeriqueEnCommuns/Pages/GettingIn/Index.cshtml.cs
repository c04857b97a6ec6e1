using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.GettingIn;

public sealed class IndexModel(PublishedProgramme programme, Needs needs) : PublicPage(programme)
{
    /// <summary>A way between two venues, in words.</summary>
    public sealed record Walk(string Between, string OnFoot, string WithoutSteps);

    public Needs Needs { get; } = needs;

    /// <summary>With its block where the whole of it is.</summary>
    public IReadOnlyList<PublishedSession> Interpreted => [.. Coming.Where(session => session is { HasSignLanguage: true, Block: null or { HasSignLanguage: false } })];

    public IReadOnlyList<PublishedSession> Captioned => [.. Coming.Where(session => session is { HasCaptions: true, Block: null or { HasCaptions: false } })];

    /// <summary>« 11 salles sur 12 », null where all is known.</summary>
    public string? NotKnown(Func<PublishedRoom, bool?> fact) => Programme.Rooms.Count(room => fact(room) is null) is > 0 and var number
        ? $"{French.Count(number, "salle", "salles")} sur {Programme.Rooms.Count}"
        : null;

    public IReadOnlyList<Walk> Walks =>
    [
        .. from pair in Programme.Venues.SelectMany((here, index) => Programme.Venues.Skip(index + 1).Select(there => (Here: here, There: there)))
           let walk = Programme.Edition.Walk(pair.Here, pair.There)
           where walk is not null
           select new Walk($"{pair.Here.ShortName} – {pair.There.ShortName}", WayWording.Minutes(walk.Minutes), walk.StepFreeMinutes is { } minutes ? WayWording.Minutes(minutes) : Wording.YesNo(null)),
    ];

    public bool AreAllWalksKnown => Walks.Count == Programme.Venues.Count * (Programme.Venues.Count - 1) / 2;

    private IEnumerable<PublishedSession> Coming => Programme.Sessions.Where(session => !session.IsCancelled);

    public void OnGet() =>
        Head = new PageHead("Je peux y aller", $"{Programme.Edition.Name}, salle par salle : accès de plain-pied, boucle magnétique, langue des signes et sous-titres.", "/acces");
}
