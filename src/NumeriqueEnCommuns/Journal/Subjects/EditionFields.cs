using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Journal.Subjects;

/// <summary>First and last day, and the first day on which something may take place ahead.</summary>
public sealed record EditionDates(DateOnly Starts, DateOnly Ends, DateOnly EveStarts);

/// <summary>The time zone (IANA identifier) and how it is called on screen.</summary>
public sealed record EditionClock(string TimeZone, string Name);

/// <summary>Under which the programme's facts may be used again.</summary>
public sealed record EditionLicence(string Name, string Url);

internal static class EditionFields
{
    private static readonly string[] Conformities = ["non conforme", "partiellement conforme", "totalement conforme"];

    public static Field Dates { get; } = Composite<EditionDates>(
        EditionSubject.Dates, "dates",
        edition => new(edition.Starts, edition.Ends, edition.EveStarts),
        (edition, dates) => (edition.Starts, edition.Ends, edition.EveStarts) = dates,
        dates => dates.Ends < dates.Starts ? "Le dernier jour doit suivre le premier."
            : dates.EveStarts > dates.Starts ? "Ce qui précède l’édition commence au plus tard le premier jour."
            : dates.Starts.Year is < 1990 or > 2200 || dates.Ends.DayNumber - dates.EveStarts.DayNumber > 60 ? "Vérifiez l’année : une édition dure 60 jours au plus."
            : null,
        dates => French.Dates(dates.Starts, dates.Ends) + (dates.EveStarts < dates.Starts ? $", dès le {French.Day(dates.EveStarts)}" : ""));

    public static Field Clock { get; } = Composite<EditionClock>(
        EditionSubject.Clock, "fuseau horaire",
        edition => new(edition.TimeZone, edition.Clock),
        (edition, clock) => (edition.TimeZone, edition.Clock) = clock,
        clock => !TimeZoneInfo.TryFindSystemTimeZoneById(clock.TimeZone ?? "", out _) ? "Ce fuseau horaire est inconnu. Écrivez par exemple Europe/Paris."
            : FieldsOf<Edition>.LineRefusal("nom de l’heure", clock.Name, isRequired: true),
        clock => $"{clock.TimeZone}, « {clock.Name} »");

    public static Field Licence { get; } = Composite<EditionLicence>(
        EditionSubject.Licence, "licence",
        edition => new(edition.LicenceName, edition.LicenceUrl),
        (edition, licence) => (edition.LicenceName, edition.LicenceUrl) = licence,
        licence => FieldsOf<Edition>.LineRefusal("nom de la licence", licence.Name, isRequired: true)
            ?? (Uri.TryCreate(licence.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? null : "L’adresse de la licence commence par https://."),
        licence => $"{licence.Name}, {licence.Url}");

    public static Field Accessibility { get; } = new()
    {
        Name = EditionSubject.Accessibility,
        Label = "conformité de l’accessibilité",
        Nature = Nature.Choice,
        Read = edition => ((Edition)edition).Accessibility,
        Write = (edition, value, _) => ((Edition)edition).Accessibility = value!,
        Refusal = (_, value, _) => Conformities.Contains(value) ? null : "Choisissez une réponse de la liste.",
    };

    public static Field Axes { get; } = FieldsOf<Edition>.List(
        EditionSubject.Axes, "axes",
        edition => edition.Axes, (edition, axes, _) => edition.Axes.Become(axes),
        (axis, _) => axis.Name,
        (axis, _) => FieldsOf<Edition>.LineRefusal("nom de l’axe", axis.Name, isRequired: true));

    public static Field WalkingTimes { get; } = FieldsOf<Edition>.List(
        EditionSubject.WalkingTimes, "temps de marche",
        edition => edition.WalkingTimes, (edition, times, _) => edition.WalkingTimes.Become(times),
        Wording.Of,
        (time, references) => time.From == time.To || !references.Has(SubjectKind.Venue, time.From) || !references.Has(SubjectKind.Venue, time.To) ? "Un temps de marche relie deux lieux différents."
            : time.Minutes is < 1 or > 600 || time.StepFreeMinutes is < 1 or > 600 ? "Donnez un temps de marche de 1 à 600 minutes."
            : null);

    private static Field Composite<T>(string name, string label, Func<Edition, T> read, Action<Edition, T> write, Func<T, string?> refusal, Func<T, string> show) => new()
    {
        Name = name,
        Label = label,
        Read = edition => Notation.Write(read((Edition)edition)),
        Write = (edition, value, _) => write((Edition)edition, Notation.Read<T>(value!)),
        Refusal = (_, value, _) => value is null ? "Remplissez ce champ." : refusal(Notation.Read<T>(value)),
        Show = (value, _) => show(Notation.Read<T>(value!)),
    };
}
