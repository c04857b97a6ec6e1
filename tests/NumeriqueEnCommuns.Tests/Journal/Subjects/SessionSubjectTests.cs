using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Journal.Subjects;

/// <summary>What is announced for those who hear little or nothing, in the journal.</summary>
public sealed class SessionSubjectTests : IDisposable
{
    private const string Block = "20-minutes-avec-jeudi", Talk = "les-ressources-educatives-libres";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(SessionSubject.SignLanguage, "interprétée en LSF")]
    [InlineData(SessionSubject.Captions, "sous-titrée")]
    public async Task Is_recorded_shown_in_words_and_taken_back(string field, string label)
    {
        var before = await site.ExportAsync();
        await site.SaveSessionAsync(Block, (field, "yes"));
        var announced = await site.ExportAsync();

        var revision = Assert.Single(await site.RevisionsAsync());
        var change = Assert.Single(revision.Changes);
        var undone = await site.UndoAsync(revision.Id);

        var known = AllSubjects.Of(SubjectKind.Session).Field(change.Field);
        Assert.Equal((label, "non", "oui"), (known.Label, known.Show(change.Before, null!), known.Show(change.After, null!)));
        Assert.Contains($"\"{field}\": true", announced, StringComparison.Ordinal);
        Assert.True(undone.IsSaved);
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Marks_the_session_and_the_talks_of_a_block_as_modified_without_moving_them()
    {
        var (block, talk) = (site.Programme.Session(Block)!, site.Programme.Session(Talk)!);
        site.Wait(TimeSpan.FromHours(1));

        await site.SaveSessionAsync(Block, (SessionSubject.SignLanguage, "yes"));

        foreach (var former in new[] { block, talk })
        {
            var session = site.Programme.Session(former.Id)!;
            Assert.False(former.HasSignLanguage);
            Assert.True(session.HasSignLanguage);
            Assert.True(session.ModifiedAt > former.ModifiedAt);
            Assert.Equal(former.Sequence, session.Sequence);
        }
    }

    [Fact]
    public async Task Two_editors_who_announce_one_each_lose_neither()
    {
        var id = await site.IdOfAsync(Block);
        var opened = (await site.AtDeskAsync(desk => desk.OpenAsync(SubjectKind.Session, id)))!.Version;

        await site.SaveSessionAsync(Block, (SessionSubject.SignLanguage, "yes"));
        var second = await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Dominique, SubjectKind.Session, id, opened, new Dictionary<string, string?> { [SessionSubject.SignLanguage] = null, [SessionSubject.Captions] = "yes" }));

        Assert.True(second.IsSaved);
        Assert.True(site.Programme.Session(id) is { HasSignLanguage: true, HasCaptions: true });
    }

    [Fact]
    public async Task What_is_neither_yes_nor_nothing_is_refused()
    {
        var outcome = await site.SaveSessionAsync(Block, (SessionSubject.Captions, "peut-être"));

        Assert.False(outcome.IsSaved);
        Assert.Equal(SessionSubject.Captions, Assert.Single(outcome.Refusals).Field);
    }
}
