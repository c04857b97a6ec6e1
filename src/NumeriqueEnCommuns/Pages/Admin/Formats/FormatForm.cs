using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Formats;

public sealed class FormatForm
{
    [Display(Name = "Nom"), Required(ErrorMessage = "Donnez un nom au format.")]
    public string? Name { get; set; }

    [Display(Name = "Nom au pluriel"), Required(ErrorMessage = "Donnez le nom au pluriel\u202f: il sert de titre à la liste.")]
    public string? Plural { get; set; }

    [Display(Name = "Adresse")]
    public string? Slug { get; set; }

    [Display(Name = "C’est une pause ou un moment convivial")]
    public bool IsBreak { get; set; }

    [Display(Name = "Présentation")]
    public string? Text { get; set; }

    public static FormatForm Of(IReadOnlyDictionary<string, string?> values) => new()
    {
        Name = values[FormatSubject.Name],
        Plural = values[FormatSubject.Plural],
        Slug = values[FormatSubject.Slug],
        IsBreak = values[FormatSubject.IsBreak] is YesNo.Yes,
        Text = values[FormatSubject.Text],
    };

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [FormatSubject.Name] = Typed.Line(Name),
        [FormatSubject.Plural] = Typed.Line(Plural),
        [FormatSubject.Slug] = Typed.Line(Slug),
        [FormatSubject.IsBreak] = IsBreak ? YesNo.Yes : YesNo.No,
        [FormatSubject.Text] = Typed.Text(Text),
    };
}
