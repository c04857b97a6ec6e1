using System.Globalization;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>From an entry to the values of a session's fields.</summary>
internal sealed class EntryValues(Ground ground, Arrivals made, Targets targets)
{
    private const string GuidField = "guid";

    /// <summary>Where the file gives no type, nor anything else to choose one by.</summary>
    private const string PlainFormat = "Session";

    private readonly Places places = new(ground, made, targets.OfRoom);
    private readonly People people = new(ground, made);
    private readonly Dictionary<int, Format> formats = ground.Formats.ToDictionary(format => format.Id);
    private readonly HashSet<int> tracks = [.. ground.Tracks.Select(track => track.Id)];

    public static string HoursOf(ImportedSession entry) => Notation.Write(new SessionHours(entry.Day, entry.LastDay, entry.Start, entry.End));

    public static string? LongNameIn(ImportedSession entry) =>
        new[] { entry.Place?.Name, entry.Track, entry.Type }.Concat((entry.People ?? []).Select(person => person.Name)).FirstOrDefault(name => name?.Length > FieldsOf<Session>.LongestLine);

    public IReadOnlyDictionary<string, string?> ForNew(ImportedSession entry, bool publishes, List<ImportProblem> problems)
    {
        var values = new Dictionary<string, string?>
        {
            [SessionSubject.Title] = entry.Title,
            [SessionSubject.Slug] = ground.FreeSlug(SubjectKind.Session, entry.Title),
            [SessionSubject.Abstract] = entry.Abstract,
            [SessionSubject.Hours] = HoursOf(entry),
            [SessionSubject.Place] = places.Of(entry.Place) is { } place ? Notation.Write(place) : null,
            [SessionSubject.Format] = Id(FormatOf(entry)),
            [SessionSubject.Track] = TrackOf(entry) is { } track ? Id(track) : null,
            [SessionSubject.Access] = (entry.IsOnInvitation is true ? Access.Invitation : Access.Open).ToString(),
            [SessionSubject.People] = Notation.WriteList(people.Of(entry, null, problems) ?? []),
            [SessionSubject.State] = Notation.Write(new SessionState(publishes ? SessionStatus.Published : SessionStatus.Draft, null, null)),
        };
        if (entry.Guid is { } guid)
            values.Add(GuidField, guid.ToString());
        return values;
    }

    /// <summary>Only what the file says and the session does not hold already.</summary>
    public IEnumerable<KeyValuePair<string, string?>> ForKnown(ImportedSession entry, Session session, List<ImportProblem> problems)
    {
        if (Typed.Line(session.Title) != entry.Title)
            yield return new(SessionSubject.Title, entry.Title);
        if (entry.Abstract is { } text && text != Typed.Text(session.Abstract) && text != Typed.Text(Prose.From(session.Abstract)?.PlainText))
            yield return new(SessionSubject.Abstract, text);
        if (entry.Start is not null && !HasTheseHours(entry, session))
            yield return new(SessionSubject.Hours, HoursOf(entry));
        if (places.Of(entry.Place) is { } place && !places.Holds(place, session))
            yield return new(SessionSubject.Place, Notation.Write(place));
        if (entry.Type is not null && FormatOf(entry) is var format && !(session.Format.IsBreak && formats.GetValueOrDefault(format)?.IsBreak is true))
            yield return new(SessionSubject.Format, Id(format));
        if (TrackOf(entry) is { } track)
            yield return new(SessionSubject.Track, Id(track));
        if (entry.IsOnInvitation is { } isOnInvitation)
            yield return new(SessionSubject.Access, (isOnInvitation ? Access.Invitation : Access.Open).ToString());
        if (people.Of(entry, session, problems) is { } participants)
            yield return new(SessionSubject.People, Notation.WriteList(participants));
    }

    /// <summary>An end that the file leaves open does not take away the one that is known.</summary>
    private static bool HasTheseHours(ImportedSession entry, Session session)
    {
        var hours = SessionHours.Of(session);
        return (hours.Day, hours.Start) == (entry.Day, entry.Start) && (entry.End is null || (hours.LastDay, hours.End) == (entry.LastDay, entry.End));
    }

    private int FormatOf(ImportedSession entry) => targets.OfType(entry.Type ?? Correspondence.NoType) switch
    {
        { Destination: Destination.Known, Id: { } id } when formats.ContainsKey(id) => id,
        _ => made.Format(entry.Type ?? PlainFormat),
    };

    private int? TrackOf(ImportedSession entry) => entry.Track is null ? null : targets.OfTrack(entry.Track) switch
    {
        { Destination: Destination.Known, Id: { } id } when tracks.Contains(id) => id,
        { Destination: Destination.New } => made.Track(entry.Track),
        _ => null,
    };

    private static string Id(int id) => id.ToString(CultureInfo.InvariantCulture);
}
