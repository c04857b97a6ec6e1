using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Shared;

/// <summary>A resource, on a line of a form.</summary>
public sealed class ResourceRow : IRow, IValidatableObject
{
    [Display(Name = "Titre")]
    public string? Title { get; set; }

    [Display(Name = "Lien")]
    public string? Url { get; set; }

    [Display(Name = "Nature")]
    public ResourceKind? Kind { get; set; } = ResourceKind.Slides;

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<ResourceKind>().Select(kind => new SelectListItem(Wording.Of(kind), kind.ToString()))];

    public bool IsBlank => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Url);

    public static List<ResourceRow> Of(string? value) =>
        [.. Notation.ReadList<Resource>(value).Select(resource => new ResourceRow { Title = resource.Title, Url = resource.Url, Kind = resource.Kind })];

    public static string? ValueOf(IEnumerable<ResourceRow> rows) =>
        Notation.WriteList(rows.Filled().Select(row => new Resource(Typed.Line(row.Title) ?? "", Typed.Line(row.Url) ?? "", row.Kind ?? ResourceKind.Slides)));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsBlank)
            yield break;
        if (string.IsNullOrWhiteSpace(Title))
            yield return new ValidationResult("Donnez un titre à cette ressource.", [nameof(Title)]);
        if (!Resource.LeadsToTheWeb(Typed.Line(Url)))
            yield return new ValidationResult("Le lien d’une ressource commence par https:// ou http://.", [nameof(Url)]);
    }
}
