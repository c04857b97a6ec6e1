using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Rooms;

public sealed class RoomForm
{
    /// <summary>Chosen for a new room only: a room does not move.</summary>
    [Display(Name = "Lieu")]
    public int? Venue { get; set; }

    [Display(Name = "Nom"), Required(ErrorMessage = "Donnez un nom à la salle.")]
    public string? Name { get; set; }

    [Display(Name = "Adresse")]
    public string? Slug { get; set; }

    [Display(Name = "Nombre de places")]
    public int? Capacity { get; set; }

    [Display(Name = "Accès de plain-pied")]
    public string? StepFree { get; set; }

    [Display(Name = "Boucle magnétique")]
    public string? InductionLoop { get; set; }

    public static RoomForm Of(IReadOnlyDictionary<string, string?> values) => new()
    {
        Venue = NumberIn(values[RoomSubject.Venue]),
        Name = values[RoomSubject.Name],
        Slug = values[RoomSubject.Slug],
        Capacity = NumberIn(values[RoomSubject.Capacity]),
        StepFree = values[RoomSubject.StepFree],
        InductionLoop = values[RoomSubject.InductionLoop],
    };

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [RoomSubject.Venue] = Venue?.ToString(CultureInfo.InvariantCulture),
        [RoomSubject.Name] = Typed.Line(Name),
        [RoomSubject.Slug] = Typed.Line(Slug),
        [RoomSubject.Capacity] = Capacity?.ToString(CultureInfo.InvariantCulture),
        [RoomSubject.StepFree] = Typed.Line(StepFree),
        [RoomSubject.InductionLoop] = Typed.Line(InductionLoop),
    };

    private static int? NumberIn(string? value) => value is null ? null : int.Parse(value, CultureInfo.InvariantCulture);
}
