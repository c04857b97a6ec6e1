using System.Globalization;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Journal;

/// <summary>Values that somebody might give to any field of any thing; some of them are refused.</summary>
internal sealed class RandomValues(Random random, Func<SubjectKind, IReadOnlyList<int>> ids)
{
    private static readonly string[] Words =
        ["commun", "donnée", "numérique", "atelier", "médiation", "l’été", "œuvre", "[libre]", "« ouvert »", "à venir", "forêt", "n° 5", "a < b & c", "école", "**gras**", "12"];

    private static readonly DateOnly FirstDay = new(2018, 9, 11);

    public string? Of(SubjectKind kind, string field) => (kind, field) switch
    {
        (_, SlugField.Name) => $"alea-{random.Next(1_000_000)}",
        (_, RoomSubject.Order) => Number(0, 20),
        (SubjectKind.Session, _) => OfSession(field),
        (SubjectKind.Edition, _) => OfEdition(field),
        (SubjectKind.Speaker, SpeakerSubject.Type) => OneOf(nameof(SpeakerKind.Person), nameof(SpeakerKind.Organisation)),
        (SubjectKind.Speaker, SpeakerSubject.MergedInto) => null,
        (SubjectKind.Venue, VenueSubject.Hours) => Notation.WriteList(Several(() => new OpeningHours(Day(), new TimeOnly(random.Next(7, 12), 0), Perhaps(() => new TimeOnly(random.Next(13, 23), 30))))),
        (SubjectKind.Room, RoomSubject.Capacity) => Perhaps(() => Number(1, 500)),
        (SubjectKind.Room, RoomSubject.StepFree or RoomSubject.InductionLoop) => OneOf("yes", "no", null),
        (SubjectKind.Room, RoomSubject.Venue) => Id(SubjectKind.Venue),
        (SubjectKind.Track, TrackSubject.Room) => Perhaps(() => Id(SubjectKind.Room)),
        (SubjectKind.Format, FormatSubject.IsBreak) => OneOf("yes", "no"),
        (SubjectKind.Page, PageSubject.Resources) => Resources(),
        _ => Text(kind, field),
    };

    /// <summary>All that a new one is made with.</summary>
    public Dictionary<string, string?> Whole(SubjectKind kind) => AllSubjects.Of(kind).Fields
        .Where(field => !field.IsFixed && field.Name is not SessionSubject.State)
        .Select(field => field.Name)
        .Concat(kind is SubjectKind.Room ? [RoomSubject.Venue] : [])
        .ToDictionary(field => field, field => Of(kind, field));

    private string? OfSession(string field) => field switch
    {
        SessionSubject.Hours => Hours(),
        SessionSubject.Place => OneOf(null, Notation.Write(new SessionPlace(null, Any(SubjectKind.Venue))), Notation.Write(new SessionPlace(Any(SubjectKind.Room), null))),
        SessionSubject.Format => Id(SubjectKind.Format),
        SessionSubject.Track => Perhaps(() => Id(SubjectKind.Track)),
        SessionSubject.Parent => Perhaps(() => Id(SubjectKind.Session)),
        SessionSubject.Access => OneOf(nameof(Access.Open), nameof(Access.Invitation)),
        SessionSubject.SignLanguage or SessionSubject.Captions => OneOf("yes", null),
        SessionSubject.People => Notation.WriteList(Several(() => new SessionPerson(Any(SubjectKind.Speaker), (Role)random.Next(3), Perhaps(Line), random.Next(2) == 0))),
        SessionSubject.ToConfirm => Notation.WriteList(Several(() => new PointToConfirm((Aspect)random.Next(5), Perhaps(Line)))),
        SessionSubject.Resources => Resources(),
        _ => Text(SubjectKind.Session, field),
    };

    private string? OfEdition(string field) => field switch
    {
        EditionSubject.Dates => Notation.Write(new EditionDates(FirstDay.AddDays(random.Next(3)), FirstDay.AddDays(random.Next(2, 6)), FirstDay.AddDays(-random.Next(3)))),
        EditionSubject.Clock => Notation.Write(new EditionClock(OneOf("Europe/Paris", "Indian/Reunion", "America/Cayenne")!, Line())),
        EditionSubject.Axes => Notation.WriteList(Several(() => new Axis($"axe-{random.Next(100)}", Line(), Perhaps(Line)))),
        EditionSubject.Accessibility => OneOf("non conforme", "partiellement conforme", "totalement conforme"),
        EditionSubject.Licence => Notation.Write(new EditionLicence(Line(), $"https://exemple.fr/{random.Next(100)}")),
        EditionSubject.Website => OneOf(null, $"https://exemple.fr/{random.Next(100)}"),
        EditionSubject.WalkingTimes => Notation.WriteList(Several(() => new WalkingTime(Any(SubjectKind.Venue), Any(SubjectKind.Venue), random.Next(1, 60), Perhaps(() => (int?)random.Next(1, 90))))),
        _ => Text(SubjectKind.Edition, field),
    };

    private string? Text(SubjectKind kind, string field)
    {
        if (AllSubjects.Of(kind).Field(field).Nature is Nature.Prose)
            return kind is SubjectKind.Page || random.Next(5) > 0 ? string.Join("\n\n", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Line())) : null;
        return IsOptional(kind, field) && random.Next(4) == 0 ? null : Line();
    }

    private static bool IsOptional(SubjectKind kind, string field) => (kind, field) is
        (SubjectKind.Venue, not VenueSubject.Name) or (SubjectKind.Track, TrackSubject.LedBy) or (SubjectKind.Edition, not (EditionSubject.Name or EditionSubject.City));

    private string Hours()
    {
        var start = Perhaps(() => (TimeOnly?)new TimeOnly(random.Next(8, 18), random.Next(2) * 30));
        var end = start is { } from ? Perhaps(() => (TimeOnly?)from.AddMinutes(random.Next(1, 20) * 15)) : null;
        return Notation.Write(new SessionHours(Day(), Perhaps(() => (DateOnly?)Day()), start, end));
    }

    private string? Resources() =>
        Notation.WriteList(Several(() => new Resource(Line(), $"https://exemple.fr/{random.Next(1000)}", (ResourceKind)random.Next(4))));

    private string Line() => string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]));

    private DateOnly Day() => FirstDay.AddDays(random.Next(5));

    private string Number(int least, int most) => random.Next(least, most + 1).ToString(CultureInfo.InvariantCulture);

    private int Any(SubjectKind kind) => ids(kind)[random.Next(ids(kind).Count)];

    private string Id(SubjectKind kind) => Any(kind).ToString(CultureInfo.InvariantCulture);

    private string? OneOf(params string?[] values) => values[random.Next(values.Length)];

    private T? Perhaps<T>(Func<T> value) => random.Next(3) > 0 ? value() : default;

    private IReadOnlyList<T> Several<T>(Func<T> item) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => item())];
}
