using System.ComponentModel.DataAnnotations;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Shared;

namespace NumeriqueEnCommuns.Pages.Admin.Texts;

public sealed class PageForm
{
    [Display(Name = "Titre"), Required(ErrorMessage = "Donnez un titre à la page.")]
    public string? Title { get; set; }

    [Display(Name = "Adresse")]
    public string? Slug { get; set; }

    [Display(Name = "Texte"), Required(ErrorMessage = "Écrivez le texte de la page.")]
    public string? Text { get; set; }

    public List<ResourceRow> Resources { get; set; } = [];

    public static PageForm Of(IReadOnlyDictionary<string, string?> values) => new()
    {
        Title = values[PageSubject.Title],
        Slug = values[PageSubject.Slug],
        Text = values[PageSubject.Text],
        Resources = ResourceRow.Of(values[PageSubject.Resources]),
    };

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [PageSubject.Title] = Typed.Line(Title),
        [PageSubject.Slug] = Typed.Line(Slug),
        [PageSubject.Text] = Typed.Text(Text),
        [PageSubject.Resources] = ResourceRow.ValueOf(Resources),
    };
}
