using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Journal;

public sealed class DeskTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_save_is_one_revision_that_says_who_when_and_what()
    {
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Self Data, suite"), (SessionSubject.Access, "Invitation"));

        var revision = Assert.Single(await site.RevisionsAsync());
        Assert.Equal("Camille", revision.AuthorName);
        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime, revision.At);
        Assert.Equal(
            [("title", "Self Data\u202f: reprenons le contrôle", "Self Data, suite"), ("access", "Open", "Invitation")],
            revision.Changes.Select(change => (change.Field, change.Before, change.After)));
    }

    [Fact]
    public async Task A_save_that_changes_nothing_leaves_no_trace()
    {
        var before = site.Programme.Edition.ContentVersion;

        var outcome = await site.SaveSessionAsync(SelfData, (SessionSubject.Access, "Open"));

        Assert.True(outcome.IsSaved);
        Assert.Null(outcome.Revision);
        Assert.Empty(await site.RevisionsAsync());
        Assert.Equal(before, site.Programme.Edition.ContentVersion);
    }

    [Fact]
    public async Task Fields_that_two_people_touched_apart_are_both_kept_and_said()
    {
        var (id, version) = await OpenAsync(SelfData);
        var place = Notation.Write(new SessionPlace(Room: 3, Venue: null));
        await SaveAsync(Editing.Camille, id, version, (SessionSubject.Place, place));

        var second = await SaveAsync(Editing.Dominique, id, version, (SessionSubject.Title, "Autre titre"));

        var session = site.Programme.Session(SelfData)!;
        Assert.Equal(("Autre titre", 3), (session.Title, session.Room!.Id));
        Assert.Equal(["lieu"], second.KeptFromOthers.Select(field => field.Label));
    }

    [Fact]
    public async Task A_field_that_two_people_touched_is_left_to_them_with_the_three_versions()
    {
        var (id, version) = await OpenAsync(SelfData);
        await SaveAsync(Editing.Camille, id, version, (SessionSubject.Title, "Le titre de Camille"));

        var second = await SaveAsync(Editing.Dominique, id, version, (SessionSubject.Title, "Le titre de Dominique"), (SessionSubject.Access, "Invitation"));

        var conflict = Assert.Single(second.Conflicts);
        Assert.Equal(("Self Data\u202f: reprenons le contrôle", "Le titre de Camille", "Le titre de Dominique"), (conflict.Before, conflict.Theirs, conflict.Mine));
        Assert.Equal("Invitation", second.Undisputed[SessionSubject.Access]);
        Assert.Equal("Le titre de Camille", site.Programme.Session(SelfData)!.Title);
        Assert.False(site.Programme.Session(SelfData)!.IsOnInvitation);
    }

    [Fact]
    public async Task The_same_change_twice_is_no_conflict()
    {
        var (id, version) = await OpenAsync(SelfData);
        await SaveAsync(Editing.Camille, id, version, (SessionSubject.Title, "Un même titre"));

        var second = await SaveAsync(Editing.Dominique, id, version, (SessionSubject.Title, "Un même titre"));

        Assert.True(second.IsSaved);
        Assert.Single(await site.RevisionsAsync());
    }

    [Theory]
    [InlineData(SessionSubject.Title, null, "Remplissez ce champ : titre.")]
    [InlineData(SessionSubject.Slug, "Avec Majuscules", "N’utilisez que des minuscules sans accent, des chiffres et des tirets, 100 signes au plus.")]
    [InlineData(SessionSubject.Slug, "financer-les-communs", "Cette adresse est prise, ou l’a été. Choisissez-en une autre.")]
    [InlineData(SessionSubject.Track, "999", "Ce choix n’existe plus. Choisissez-en un autre.")]
    [InlineData(SessionSubject.Place, """{"room":999}""", "Cette salle n’existe plus. Choisissez-en une autre.")]
    [InlineData(SessionSubject.Hours, """{"day":"2018-09-13","start":"15:00:00","end":"14:00:00"}""", "La fin doit suivre le début. Pour finir après minuit, donnez aussi le dernier jour.")]
    [InlineData(SessionSubject.Hours, """{"day":"0001-01-01"}""", "Vérifiez l’année.")]
    [InlineData(SessionSubject.State, """{"status":"draft"}""", "Une session publiée ne redevient pas un brouillon : son adresse doit répondre toujours. Annulez-la plutôt.")]
    public async Task What_cannot_be_stored_is_refused_with_a_sentence(string field, string? value, string sentence)
    {
        var outcome = await site.SaveSessionAsync(SelfData, (field, value));

        Assert.Equal([new Refusal(field, sentence)], outcome.Refusals);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task What_was_published_cannot_be_deleted()
    {
        var id = await site.IdOfAsync(SelfData);

        var outcome = await site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, SubjectKind.Session, id));

        Assert.Contains("Elle a été publiée", Assert.Single(outcome.Refusals).Sentence, StringComparison.Ordinal);
        Assert.NotNull(site.Programme.Session(SelfData));
    }

    private async Task<(int Id, long Version)> OpenAsync(string slug)
    {
        var id = await site.IdOfAsync(slug);
        return (id, (await site.AtDeskAsync(desk => desk.OpenAsync(SubjectKind.Session, id)))!.Version);
    }

    private Task<Outcome> SaveAsync(Author author, int id, long version, params (string Field, string? Value)[] values) =>
        site.AtDeskAsync(desk => desk.SaveAsync(author, SubjectKind.Session, id, version, values.ToDictionary(value => value.Field, value => value.Value)));
}
