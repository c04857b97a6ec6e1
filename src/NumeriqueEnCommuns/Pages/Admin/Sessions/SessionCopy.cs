using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>Another session like this one: a draft of the same day, to be placed. What came out of the first, and what was doubtful in it, is not the copy's.</summary>
internal static class SessionCopy
{
    private const string Mark = " (copie)";

    public static async Task<int> MakeAsync(Edit edit, SessionSubject subject, Session session)
    {
        var title = session.Title[..Math.Min(session.Title.Length, FieldsOf<Session>.LongestLine - Mark.Length)] + Mark;
        var values = new Dictionary<string, string?>(subject.ValuesOf(session).Where(value => !subject.Field(value.Key).IsFixed))
        {
            [SessionSubject.Title] = title,
            [SessionSubject.Slug] = null,
            [SessionSubject.Hours] = Notation.Write(new SessionHours(session.Day, null, null, null)),
            [SessionSubject.Place] = null,
            [SessionSubject.ToConfirm] = null,
            [SessionSubject.Resources] = null,
            [SessionSubject.State] = Notation.Write(new SessionState(SessionStatus.Draft, null, null)),
        };
        var id = await Writing.AddAsync(edit.Db, subject, SlugMaker.Filled(edit.Db, SubjectKind.Session, values, SessionSubject.Title));
        // the next copy must find this one's number and address taken
        await edit.FlushAsync();
        return id;
    }
}
