using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>An exact place, as it is typed.</summary>
public sealed class PlaceForm
{
    [Display(Name = "Jour"), Required(ErrorMessage = "Choisissez un jour.")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Début")]
    public TimeOnly? Start { get; set; }

    [Display(Name = "Fin")]
    public TimeOnly? End { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? LastDay { get; set; }

    /// <summary>« 3 » is a room, « lieu-1 » a venue alone.</summary>
    [Display(Name = "Lieu")]
    public string? Place { get; set; }

    public static PlaceForm Of(Session session) => new()
    {
        Day = session.Day,
        Start = TimeOf(session.Start),
        End = TimeOf(session.End),
        LastDay = session.LastDay,
        Place = session.Room is { } room ? $"{room.Id}" : session.Venue is { } venue ? OfVenue(venue) : null,
    };

    public static string OfVenue(Venue venue) => $"lieu-{venue.Id}";

    public SessionHours Hours() => new(Day ?? default, LastDay == Day ? null : LastDay, Start, End);

    /// <exception cref="InvalidOperationException">The room or the venue is gone.</exception>
    public Placing In(IReadOnlyList<Venue> venues)
    {
        var hours = Hours();
        var placing = new Placing(hours.Day, hours.Start, hours.End, hours.LastDay, null, null);
        return string.IsNullOrEmpty(Place) ? placing
            : int.TryParse(Place, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? placing.In(venues.SelectMany(venue => venue.Rooms).First(room => room.Id == id))
            : placing.In(null, venues.First(venue => OfVenue(venue) == Place));
    }

    private static TimeOnly? TimeOf(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;
}
