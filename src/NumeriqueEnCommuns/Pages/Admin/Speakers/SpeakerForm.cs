using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Speakers;

public sealed class SpeakerForm
{
    [Display(Name = "Nom"), Required(ErrorMessage = "Donnez un nom.")]
    public string? Name { get; set; }

    [Display(Name = "Nom pour le classement")]
    public string? SortName { get; set; }

    [Display(Name = "Nature")]
    public SpeakerKind Kind { get; set; }

    [Display(Name = "Adresse")]
    public string? Slug { get; set; }

    public static SpeakerForm Of(IReadOnlyDictionary<string, string?> values) => new()
    {
        Name = values[SpeakerSubject.Name],
        SortName = values[SpeakerSubject.SortName],
        Kind = Enum.Parse<SpeakerKind>(values[SpeakerSubject.Type]!),
        Slug = values[SpeakerSubject.Slug],
    };

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [SpeakerSubject.Name] = Typed.Line(Name),
        [SpeakerSubject.SortName] = Typed.Line(SortName) ?? (Typed.Line(Name) is { } name ? SortNames.Guess(name, Kind) : null),
        [SpeakerSubject.Type] = Kind.ToString(),
        [SpeakerSubject.Slug] = Typed.Line(Slug),
    };
}
