using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Pages.Admin.Tracks;

public sealed class TrackForm
{
    [Display(Name = "Nom"), Required(ErrorMessage = "Donnez un nom au parcours.")]
    public string? Name { get; set; }

    [Display(Name = "Adresse")]
    public string? Slug { get; set; }

    [Display(Name = "Lettre"), Required(ErrorMessage = "Donnez une lettre au parcours.")]
    public string? Letter { get; set; }

    [Display(Name = "Salle")]
    public int? Room { get; set; }

    [Display(Name = "Proposé par")]
    public string? LedBy { get; set; }

    [Display(Name = "Présentation")]
    public string? Text { get; set; }

    public static TrackForm Of(IReadOnlyDictionary<string, string?> values) => new()
    {
        Name = values[TrackSubject.Name],
        Slug = values[TrackSubject.Slug],
        Letter = values[TrackSubject.Letter],
        Room = values[TrackSubject.Room] is { } room ? int.Parse(room, CultureInfo.InvariantCulture) : null,
        LedBy = values[TrackSubject.LedBy],
        Text = values[TrackSubject.Text],
    };

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [TrackSubject.Name] = Typed.Line(Name),
        [TrackSubject.Slug] = Typed.Line(Slug),
        [TrackSubject.Letter] = Typed.Line(Letter),
        [TrackSubject.Room] = Room?.ToString(CultureInfo.InvariantCulture),
        [TrackSubject.LedBy] = Typed.Line(LedBy),
        [TrackSubject.Text] = Typed.Text(Text),
    };
}
