using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class PublicHistoryTests : IDisposable
{
    private const string Session = "financer-les-communs";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_save_of_a_session_is_one_line_with_all_that_concerns_an_attendee()
    {
        var room = site.Programme.Rooms.First(room => room != site.Programme.Session(Session)!.Room);

        await site.SaveSessionAsync(Session,
            (SessionSubject.Hours, Notation.Write(new SessionHours(new DateOnly(2018, 9, 14), null, new TimeOnly(9, 0), new TimeOnly(10, 0)))),
            (SessionSubject.Place, Notation.Write(new SessionPlace(room.Id, null))),
            (SessionSubject.Abstract, "Un autre texte."));

        var change = Assert.Single(site.Programme.Changes);
        Assert.Equal([ChangeKind.Moved, ChangeKind.Room], change.Details.Select(detail => detail.Kind));
        Assert.Equal("vendredi 14 septembre, 9h–10h", change.Details[0].After);
    }

    [Fact]
    public async Task Somebody_who_leaves_the_programme_is_still_named_where_they_left()
    {
        var session = site.Programme.Sessions.First(session => session.Participations is [var only] && site.Programme.SessionsOf(only.Speaker).Count() == 1);
        var (left, comes) = (session.Participations[0].Speaker, site.Programme.Speakers.First(speaker => speaker != session.Participations[0].Speaker));

        await site.SaveSessionAsync(session.Slug, (SessionSubject.People, Notation.WriteList([new SessionPerson(comes.Id, default, null, false)])));

        Assert.DoesNotContain(left, site.Programme.Speakers);
        Assert.StartsWith(left.Name, site.Programme.Changes.Single().Details.Single().Before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_or_a_note_is_nobody_s_business()
    {
        await site.SaveSessionAsync(Session, (SessionSubject.Abstract, "Un autre texte."));

        Assert.Empty(site.Programme.Changes);
    }

    [Fact]
    public async Task A_draft_is_unknown_until_it_is_published()
    {
        var id = await DraftAsync();
        await EditAsync(id, SessionSubject.Title, "Un deuxième titre");
        Assert.Empty(site.Programme.Changes);

        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(id))!.Publish());
        await EditAsync(id, SessionSubject.Title, "Un troisième titre");

        Assert.Equal([ChangeKind.New, ChangeKind.Title], site.Programme.Changes.Select(change => change.Details.Single().Kind));
    }

    [Fact]
    public async Task What_is_read_piece_by_piece_is_what_is_read_at_once()
    {
        var id = await DraftAsync();
        await EditAsync(id, SessionSubject.Title, "Un deuxième titre");
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(id))!.Publish());
        await site.SaveSessionAsync(Session, (SessionSubject.Title, "Financer"));
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(id))!.Cancel(site.Clock.GetUtcNow().UtcDateTime, "Grève"));

        var atOnce = await site.InDatabaseAsync(db => new PublicHistory(db).ReadAsync(site.Programme, former: null, TestContext.Current.CancellationToken));

        Assert.Equal([ChangeKind.New, ChangeKind.Title, ChangeKind.Cancelled], atOnce.Select(change => change.Details.Single().Kind));
        Assert.Equal(atOnce.Select(Told), site.Programme.Changes.Select(Told));
    }

    private static string Told(PublicChange change) => $"{change.Revision} {change.SessionId} {string.Join(' ', change.Details)}";

    private async Task<int> DraftAsync()
    {
        var made = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Session, new Dictionary<string, string?>
        {
            [SessionSubject.Title] = "Un premier titre",
            [SessionSubject.Slug] = "un-titre",
            [SessionSubject.Hours] = Notation.Write(new SessionHours(new DateOnly(2018, 9, 13), null, null, null)),
            [SessionSubject.Format] = $"{site.Programme.Formats[0].Id}",
        }));
        Assert.True(made.IsSaved);
        return made.Id;
    }

    private Task<long?> EditAsync(int id, string field, string value) => site.EditAsync(Editing.Camille, async edit =>
    {
        var subject = AllSubjects.Of(SubjectKind.Session);
        subject.Field(field).Write((await subject.FindAsync(edit.Db, id))!, value, new References(edit.Db));
    });
}
