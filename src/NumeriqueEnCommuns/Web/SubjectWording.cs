using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Web;

/// <summary>The words for what only organisers see: values of fields in the journal and in forms.</summary>
public static partial class Wording
{
    public static string Of(Access access) => access is Access.Invitation ? "sur invitation" : "libre";

    public static string Of(SpeakerKind kind) => kind is SpeakerKind.Organisation ? "organisation" : "personne";

    public static string Of(ResourceKind kind) => kind switch
    {
        ResourceKind.Slides => "diaporama",
        ResourceKind.Notes => "notes",
        ResourceKind.Video => "vidéo",
        _ => "photo",
    };

    public static string Of(SessionStatus status) => status switch
    {
        SessionStatus.Draft => "brouillon",
        SessionStatus.Published => "publiée",
        _ => "annulée",
    };

    public static string Of(SubjectKind kind) => kind switch
    {
        SubjectKind.Session => "session",
        SubjectKind.Speaker => "intervenant·e",
        SubjectKind.Venue => "lieu",
        SubjectKind.Room => "salle",
        SubjectKind.Track => "parcours",
        SubjectKind.Format => "format",
        SubjectKind.Page => "page",
        _ => "édition",
    };

    public static string Of(SessionState state) => state.Reason is null ? Of(state.Status) : $"{Of(state.Status)} ({state.Reason})";

    public static string Of(SessionHours hours)
    {
        var days = French.Days(hours.Day, hours.LastDay ?? hours.Day);
        return hours.Start is { } start
            ? $"{days}, {French.Hours(hours.Day.ToDateTime(start), hours.End is { } end ? (hours.LastDay ?? hours.Day).ToDateTime(end) : null)}"
            : $"{days}, sans horaire";
    }

    public static string Of(OpeningHours hours) => $"{French.Day(hours.Day)}, {French.Hours(hours)}";

    public static string Of(WalkingTime time, Names names) =>
        $"{names.Of(SubjectKind.Venue, time.From)} – {names.Of(SubjectKind.Venue, time.To)} : {time.Minutes} min"
        + (time.StepFreeMinutes is { } stepFree ? $", de plain-pied {stepFree} min" : "");

    public static string Of(SessionPerson person, Names names)
    {
        string?[] notes = [person.Affiliation, Of(person.Role), person.Tentative ? "sous réserve" : null];
        return string.Join(", ", notes.OfType<string>().Where(note => note.Length > 0).Prepend(names.Of(SubjectKind.Speaker, person.Speaker)));
    }
}
