using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Venues;

public sealed class VenueForm
{
    [Display(Name = "Nom"), Required(ErrorMessage = "Donnez un nom au lieu.")]
    public string? Name { get; set; }

    [Display(Name = "Nom court")]
    public string? ShortName { get; set; }

    [Display(Name = "Adresse de la page")]
    public string? Slug { get; set; }

    [Display(Name = "Numéro et rue")]
    public string? Street { get; set; }

    [Display(Name = "Code postal")]
    public string? PostalCode { get; set; }

    [Display(Name = "Ville")]
    public string? City { get; set; }

    public List<HoursRow> Hours { get; set; } = [];

    [Display(Name = "Comment venir")]
    public string? Text { get; set; }

    public static VenueForm Of(IReadOnlyDictionary<string, string?> values) => new()
    {
        Name = values[VenueSubject.Name],
        ShortName = values[VenueSubject.ShortName],
        Slug = values[VenueSubject.Slug],
        Street = values[VenueSubject.Street],
        PostalCode = values[VenueSubject.PostalCode],
        City = values[VenueSubject.City],
        Hours = HoursRow.Of(values[VenueSubject.Hours]),
        Text = values[VenueSubject.Text],
    };

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [VenueSubject.Name] = Typed.Line(Name),
        [VenueSubject.ShortName] = Typed.Line(ShortName),
        [VenueSubject.Slug] = Typed.Line(Slug),
        [VenueSubject.Street] = Typed.Line(Street),
        [VenueSubject.PostalCode] = Typed.Line(PostalCode),
        [VenueSubject.City] = Typed.Line(City),
        [VenueSubject.Hours] = HoursRow.ValueOf(Hours),
        [VenueSubject.Text] = Typed.Text(Text),
    };
}
