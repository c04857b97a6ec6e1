using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Venues;

/// <summary>When a venue is open, on a line of its form.</summary>
public sealed class HoursRow : IRow, IValidatableObject
{
    [Display(Name = "Jour")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Ouvre à")]
    public TimeOnly? Opens { get; set; }

    [Display(Name = "Ferme à")]
    public TimeOnly? Closes { get; set; }

    /// <summary>A day alone says nothing: the form proposes those of the edition.</summary>
    public bool IsBlank => Opens is null && Closes is null;

    public static List<HoursRow> Of(string? value) =>
        [.. Notation.ReadList<OpeningHours>(value).Select(hours => new HoursRow { Day = hours.Day, Opens = hours.Opens, Closes = hours.Closes })];

    public static string? ValueOf(IEnumerable<HoursRow> rows) => Notation.WriteList(rows.Filled()
        .Where(row => row is { Day: not null, Opens: not null })
        .Select(row => new OpeningHours(row.Day!.Value, row.Opens!.Value, row.Closes))
        .OrderBy(hours => hours.Day).ThenBy(hours => hours.Opens));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsBlank)
            yield break;
        if (Day is null)
            yield return new ValidationResult("Choisissez le jour de cet horaire.", [nameof(Day)]);
        if (Opens is null)
            yield return new ValidationResult("Donnez l’heure d’ouverture.", [nameof(Opens)]);
        if (Closes <= Opens)
            yield return new ValidationResult("La fermeture doit suivre l’ouverture.", [nameof(Closes)]);
    }
}
