using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Shared;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

public sealed class SessionForm
{
    [Display(Name = "Titre"), Required(ErrorMessage = "Donnez un titre à la session.")]
    public string? Title { get; set; }

    [Display(Name = "Adresse")]
    public string? Slug { get; set; }

    [Display(Name = "Présentation")]
    public string? Abstract { get; set; }

    [Display(Name = "Jour"), Required(ErrorMessage = "Choisissez un jour.")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? LastDay { get; set; }

    [Display(Name = "Début")]
    public TimeOnly? Start { get; set; }

    [Display(Name = "Fin")]
    public TimeOnly? End { get; set; }

    [Display(Name = "Salle")]
    public string? Place { get; set; }

    [Display(Name = "Format"), Required(ErrorMessage = "Choisissez un format.")]
    public int? Format { get; set; }

    [Display(Name = "Parcours")]
    public int? Track { get; set; }

    [Display(Name = "Fait partie du bloc")]
    public int? Parent { get; set; }

    [Display(Name = "Accès")]
    public Access Access { get; set; }

    [Display(Name = "Interprétée en langue des signes française (LSF)")]
    public bool HasSignLanguage { get; set; }

    [Display(Name = "Sous-titrée")]
    public bool HasCaptions { get; set; }

    public List<PersonRow> People { get; set; } = [];
    public List<PointRow> Points { get; set; } = [];
    public List<ResourceRow> Resources { get; set; } = [];

    public SessionHours? Hours => Day is { } day ? new(day, LastDay == day ? null : LastDay, Start, End) : null;

    public static SessionForm Of(IReadOnlyDictionary<string, string?> values)
    {
        var hours = Notation.Read<SessionHours>(values[SessionSubject.Hours]!);
        return new()
        {
            Title = values[SessionSubject.Title],
            Slug = values[SessionSubject.Slug],
            Abstract = values[SessionSubject.Abstract],
            Day = hours.Day,
            LastDay = hours.LastDay,
            Start = hours.Start,
            End = hours.End,
            Place = PlaceChoice.Of(values[SessionSubject.Place] is { } place ? Notation.Read<SessionPlace>(place) : null),
            Format = IdIn(values[SessionSubject.Format]),
            Track = IdIn(values[SessionSubject.Track]),
            Parent = IdIn(values[SessionSubject.Parent]),
            Access = Enum.Parse<Access>(values[SessionSubject.Access]!),
            HasSignLanguage = values[SessionSubject.SignLanguage] is YesNo.Yes,
            HasCaptions = values[SessionSubject.Captions] is YesNo.Yes,
            People = [.. Notation.ReadList<SessionPerson>(values[SessionSubject.People]).Select(PersonRow.Of)],
            Points = PointRow.Of(Notation.ReadList<PointToConfirm>(values[SessionSubject.ToConfirm])),
            Resources = ResourceRow.Of(values[SessionSubject.Resources]),
        };
    }

    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>
    {
        [SessionSubject.Title] = Typed.Line(Title),
        [SessionSubject.Slug] = Typed.Line(Slug),
        [SessionSubject.Abstract] = Typed.Text(Abstract),
        [SessionSubject.Hours] = Hours is { } hours ? Notation.Write(hours) : null,
        [SessionSubject.Place] = PlaceChoice.Read(Place) is { } place ? Notation.Write(place) : null,
        [SessionSubject.Format] = TextOf(Format),
        [SessionSubject.Track] = TextOf(Track),
        [SessionSubject.Parent] = TextOf(Parent),
        [SessionSubject.Access] = Access.ToString(),
        [SessionSubject.SignLanguage] = HasSignLanguage ? YesNo.Yes : null,
        [SessionSubject.Captions] = HasCaptions ? YesNo.Yes : null,
        [SessionSubject.People] = Notation.WriteList(People.Where(row => !row.IsEmpty).Select(row => row.Value())),
        [SessionSubject.ToConfirm] = Notation.WriteList(Points.Where(row => row.IsOpen).Select(row => row.Value())),
        [SessionSubject.Resources] = ResourceRow.ValueOf(Resources),
    };

    /// <summary>What the stored values do not say: what people are called; and where a new session begins.</summary>
    public void Complete(SpeakerNames names, DateOnly? firstDay)
    {
        foreach (var row in People.Where(row => row.NameBefore is null))
        {
            if (names.Known(row.Speaker) is { } speaker)
                row.Become(speaker.Id, names.LabelOf(speaker));
        }

        if (Points.Count == 0)
            Points = PointRow.Of([]);
        if (firstDay is null)
            return;

        Day = firstDay;
        People.Add(new PersonRow());
    }

    /// <summary>Where the refusal of a stored field is said.</summary>
    public static string FieldOf(string field) => field switch
    {
        SessionSubject.Hours => nameof(Day),
        SessionSubject.People => $"{nameof(People)}[0].Name",
        SessionSubject.ToConfirm => $"{nameof(Points)}[0].Note",
        SessionSubject.Resources => $"{nameof(Resources)}[0].Title",
        _ => Web.French.Capitalised(field),
    };

    private static int? IdIn(string? value) => value is null ? null : int.Parse(value, CultureInfo.InvariantCulture);

    private static string? TextOf(int? id) => id?.ToString(CultureInfo.InvariantCulture);
}
