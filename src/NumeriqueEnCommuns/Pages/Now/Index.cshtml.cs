using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Now;

[TellsTheTime]
[ReadsQuery("ici")]
public sealed class IndexModel(PublishedProgramme programme, SiteClock clock, Needs needs) : PublicPage(programme)
{
    public DateTime Now { get; } = clock.Now;

    public IReadOnlyList<PlaceMoment> Places { get; private set; } = [];

    public IReadOnlyList<PublishedSession> WithoutHour { get; private set; } = [];

    public int LeftOut { get; private set; }

    /// <summary>A room where nothing fits now is not an empty one.</summary>
    public string NothingNow => needs.IsEmpty ? "Rien en ce moment." : "Rien pour vous en ce moment.";

    /// <summary>Where nothing is left today: the next day on which something begins.</summary>
    public PublishedDay? NextDay => Programme.Days.FirstOrDefault(day => day.Date > DateOnly.FromDateTime(Now));

    /// <summary>Where the visitor says to be.</summary>
    [BindProperty(SupportsGet = true, Name = "ici")]
    public string? HereSlug { get; set; }

    public PublishedVenue? Here { get; private set; }

    public void OnGet()
    {
        Here = HereSlug is null ? null : Programme.Venue(HereSlug);
        Places = PlaceMoment.On(Programme, Now, needs);
        WithoutHour = PlaceMoment.WithoutHour(Programme, DateOnly.FromDateTime(Now), needs);
        LeftOut = StillToday().Count(session => !needs.Allow(session));
        Head = new PageHead("Maintenant", $"Ce qui a lieu en ce moment à {Programme.Edition.Name}, salle par salle, et ce qui suit.", "/maintenant", Section.Programme);
    }

    /// <summary>« encore 25 min », « encore 1h05 ».</summary>
    public string Left(PublishedSession session)
    {
        var minutes = (int)Math.Ceiling((PlaceMoment.EndOf(session) - Now).TotalMinutes);
        return $"encore {WayWording.Minutes(minutes)}";
    }

    private IEnumerable<PublishedSession> StillToday() => PlaceMoment.On(Programme, Now).SelectMany(place => place.Now.Concat(place.Next))
        .Concat(PlaceMoment.WithoutHour(Programme, DateOnly.FromDateTime(Now)));
}
