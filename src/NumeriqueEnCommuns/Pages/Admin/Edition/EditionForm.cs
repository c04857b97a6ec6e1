using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Edition;

public sealed class EditionForm : IValidatableObject
{
    [Display(Name = "Nom"), Required(ErrorMessage = "Donnez un nom à l’édition.")]
    public string? Name { get; set; }

    [Display(Name = "Sous-titre")]
    public string? Subtitle { get; set; }

    [Display(Name = "Ville"), Required(ErrorMessage = "Donnez la ville.")]
    public string? City { get; set; }

    [Display(Name = "Premier jour"), Required(ErrorMessage = "Donnez le premier jour.")]
    public DateOnly? Starts { get; set; }

    [Display(Name = "Dernier jour"), Required(ErrorMessage = "Donnez le dernier jour.")]
    public DateOnly? Ends { get; set; }

    [Display(Name = "Premier jour en amont")]
    public DateOnly? EveStarts { get; set; }

    [Display(Name = "Fuseau horaire"), Required(ErrorMessage = "Donnez le fuseau horaire, par exemple Europe/Paris.")]
    public string? TimeZone { get; set; }

    [Display(Name = "Nom de l’heure"), Required(ErrorMessage = "Donnez le nom de l’heure, par exemple «\u202fheure de Paris\u202f».")]
    public string? Clock { get; set; }

    [Display(Name = "Mot-dièse")]
    public string? Hashtag { get; set; }

    [Display(Name = "Compte Twitter")]
    public string? Twitter { get; set; }

    [Display(Name = "Site")]
    public string? Website { get; set; }

    [Display(Name = "Introduction")]
    public string? Introduction { get; set; }

    [Display(Name = "Auteur ou autrice de l’introduction")]
    public string? IntroductionBy { get; set; }

    public List<AxisRow> Axes { get; set; } = [];

    [Display(Name = "Auteur ou autrice des axes")]
    public string? AxesBy { get; set; }

    [Display(Name = "Le site est"), Required(ErrorMessage = "Choisissez une réponse.")]
    public string? Accessibility { get; set; }

    [Display(Name = "Nom de la licence"), Required(ErrorMessage = "Donnez le nom de la licence.")]
    public string? LicenceName { get; set; }

    [Display(Name = "Lien vers la licence"), Required(ErrorMessage = "Donnez le lien vers la licence.")]
    public string? LicenceUrl { get; set; }

    public List<WalkRow> Walks { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Typed.Line(Website) is { } website && !Resource.LeadsToTheWeb(website))
            yield return new ValidationResult("L’adresse du site commence par https:// ou http://.", [nameof(Website)]);
    }
}
