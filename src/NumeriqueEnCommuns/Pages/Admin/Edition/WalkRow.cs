using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Edition;

/// <summary>How long it takes between two venues, on a line of the edition's form.</summary>
public sealed class WalkRow : IRow, IValidatableObject
{
    private const int Longest = 600;
    private const string OutOfRange = "Donnez un temps de 1 à 600 minutes.";

    public int From { get; set; }
    public int To { get; set; }

    [Display(Name = "À pied, en minutes"), Range(1, Longest, ErrorMessage = OutOfRange)]
    public int? Minutes { get; set; }

    [Display(Name = "De plain-pied, en minutes"), Range(1, Longest, ErrorMessage = OutOfRange)]
    public int? StepFreeMinutes { get; set; }

    public bool IsBlank => Minutes is null && StepFreeMinutes is null;

    public static List<WalkRow> Of(string? value) => [.. Notation.ReadList<WalkingTime>(value)
        .Select(time => new WalkRow { From = time.From, To = time.To, Minutes = time.Minutes, StepFreeMinutes = time.StepFreeMinutes })];

    public static string? ValueOf(IEnumerable<WalkRow> rows) => Notation.WriteList(rows
        .Where(row => row.Minutes is not null)
        .Select(row => new WalkingTime(row.From, row.To, row.Minutes!.Value, row.StepFreeMinutes)));

    /// <summary>One line for each pair of the venues that there are: those that are known, then the others.</summary>
    public static void Complete(List<WalkRow> rows, IReadOnlyCollection<int> venues)
    {
        rows.RemoveAll(row => !venues.Contains(row.From) || !venues.Contains(row.To));
        var pairs = from one in venues.Index()
                    from other in venues.Skip(one.Index + 1)
                    select (From: one.Item, To: other);
        rows.AddRange(pairs
            .Where(pair => !rows.Exists(row => (row.From, row.To) == pair || (row.To, row.From) == pair))
            .Select(pair => new WalkRow { From = pair.From, To = pair.To })
            .ToList());
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Minutes is null && StepFreeMinutes is not null)
            yield return new ValidationResult("Donnez aussi le temps à pied.", [nameof(Minutes)]);
    }
}
