using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Journal;

public sealed class UndoTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_older_change_is_taken_back_and_later_ones_stay()
    {
        var first = await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Autre titre"));
        await site.SaveSessionAsync(SelfData, (SessionSubject.Access, "Invitation"));

        var undone = await site.UndoAsync(first.Revision!.Value);

        var session = site.Programme.Session(SelfData)!;
        Assert.Equal("Self Data\u202f: reprenons le contrôle", session.Title);
        Assert.True(session.IsOnInvitation);
        Assert.Equal(first.Revision, (await site.RevisionsAsync()).Single(revision => revision.Id == undone.Revision).Undoes);
    }

    [Fact]
    public async Task What_changed_again_since_is_left_to_people()
    {
        var first = await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Deuxième titre"));
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Troisième titre"));

        var outcome = await site.UndoAsync(first.Revision!.Value);

        var conflict = Assert.Single(outcome.Conflicts);
        Assert.Equal(("Deuxième titre", "Troisième titre", "Self Data\u202f: reprenons le contrôle"), (conflict.Before, conflict.Theirs, conflict.Mine));
        Assert.Equal("Troisième titre", site.Programme.Session(SelfData)!.Title);
    }

    [Fact]
    public async Task A_deleted_draft_comes_back_as_it_was()
    {
        var made = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Session, Draft("Une idée")));
        var before = await site.ExportAsync();
        var deleted = await site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, SubjectKind.Session, made.Id));
        Assert.DoesNotContain("Une idée", await site.ExportAsync(), StringComparison.Ordinal);

        await site.UndoAsync(deleted.Revision!.Value);

        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task What_was_public_and_deleted_comes_back_at_its_own_address()
    {
        var values = new Dictionary<string, string?> { [FormatSubject.Name] = "Veillée", [FormatSubject.Plural] = "Veillées", [FormatSubject.Slug] = "veillee" };
        var made = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Format, values));
        var deleted = await site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, SubjectKind.Format, made.Id));

        var other = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Format, values));
        var restored = await site.UndoAsync(deleted.Revision!.Value);

        Assert.Contains("l’a été", Assert.Single(other.Refusals).Sentence, StringComparison.Ordinal);
        Assert.True(restored.IsSaved);
        Assert.Equal(made.Id, site.Programme.Format("veillee")!.Id);
    }

    [Fact]
    public async Task An_id_is_never_given_twice()
    {
        var first = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Session, Draft("Une idée")));
        await site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, SubjectKind.Session, first.Id));

        var second = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Session, Draft("Une idée")));

        Assert.Equal(87, first.Id);
        Assert.Equal(88, second.Id);
    }

    [Fact]
    public async Task A_publication_is_not_taken_back_but_a_cancellation_is()
    {
        var made = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Session, Draft("Une idée")));
        var published = await site.SaveSessionAsync("une-idee", State(SessionStatus.Published));
        var cancelled = await site.SaveSessionAsync("une-idee", State(SessionStatus.Cancelled));

        var restored = await site.UndoAsync(cancelled.Revision!.Value);
        var refused = await site.UndoAsync(published.Revision!.Value);

        Assert.True(restored.IsSaved);
        Assert.False(site.Programme.Session("une-idee")!.IsCancelled);
        Assert.Contains("ne redevient pas un brouillon", Assert.Single(refused.Refusals).Sentence, StringComparison.Ordinal);
        Assert.NotEqual(0, made.Id);
    }

    [Fact]
    public async Task Nothing_is_taken_back_unless_all_of_it_can_be()
    {
        var both = await site.EditAsync(Editing.Camille, async edit =>
        {
            (await edit.Db.Sessions.FindAsync(1))!.Title = "Un";
            (await edit.Db.Sessions.FindAsync(2))!.Title = "Deux";
        });
        await site.SaveSessionAsync(SlugOf(2), (SessionSubject.Title, "Autre"));

        var outcome = await site.UndoAsync(both!.Value);

        Assert.Contains("Annulez les lignes une par une", Assert.Single(outcome.Refusals).Sentence, StringComparison.Ordinal);
        Assert.Equal("Un", site.Programme.Sessions.Single(session => session.Id == 1).Title);
    }

    private string SlugOf(int id) => site.Programme.Sessions.Single(session => session.Id == id).Slug;

    private (string, string?) State(SessionStatus status) => (SessionSubject.State, Notation.Write(new SessionState(
        status, status is SessionStatus.Cancelled ? site.Clock.GetUtcNow().UtcDateTime : null, null)));

    private static Dictionary<string, string?> Draft(string title) => new()
    {
        [SessionSubject.Title] = title,
        [SessionSubject.Slug] = Slug.Candidates(title).First(),
        [SessionSubject.Format] = "1",
        [SessionSubject.Hours] = Notation.Write(new SessionHours(new DateOnly(2018, 9, 13), null, null, null)),
    };
}
