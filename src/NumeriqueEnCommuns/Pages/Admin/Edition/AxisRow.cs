using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using Slugs = NumeriqueEnCommuns.Programme.Slug;

namespace NumeriqueEnCommuns.Pages.Admin.Edition;

/// <summary>An axis, on a line of the edition's form.</summary>
public sealed class AxisRow : IRow, IValidatableObject
{
    /// <summary>Kept when the name changes.</summary>
    public string? Slug { get; set; }

    [Display(Name = "Nom de l’axe")]
    public string? Name { get; set; }

    [Display(Name = "Phrase")]
    public string? Text { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Text);

    public static List<AxisRow> Of(string? value) =>
        [.. Notation.ReadList<Axis>(value).Select(axis => new AxisRow { Slug = axis.Slug, Name = axis.Name, Text = axis.Text })];

    public static string? ValueOf(IEnumerable<AxisRow> rows)
    {
        HashSet<string> taken = [];
        return Notation.WriteList(rows.Filled().Select(row => new Axis(SlugOf(row, taken), Typed.Line(row.Name) ?? "", Typed.Text(row.Text))));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsBlank && string.IsNullOrWhiteSpace(Name))
            yield return new ValidationResult("Donnez un nom à cet axe.", [nameof(Name)]);
    }

    private static string SlugOf(AxisRow row, HashSet<string> taken)
    {
        var made = Slugs.Candidates(row.Name ?? "");
        return (Slugs.IsValid(row.Slug) ? made.Prepend(row.Slug!) : made).First(taken.Add);
    }
}
