using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Journal.Subjects;

public sealed class VenueSubjectTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Stays_while_a_walk_leads_to_it()
    {
        var made = (await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Venue, new Dictionary<string, string?> { [VenueSubject.Name] = "Le Lieu unique", [VenueSubject.Slug] = "lieu-unique" }))).Id;
        await SaveWalksAsync(new WalkingTime(1, made, 12, null));

        var refused = await DeleteAsync(made);
        await SaveWalksAsync();
        var deleted = await DeleteAsync(made);

        Assert.Equal("Des temps de marche de l’édition y mènent.", Assert.Single(refused.Refusals).Sentence);
        Assert.True(deleted.IsSaved);
    }

    private Task<Outcome> DeleteAsync(int venue) => site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, SubjectKind.Venue, venue));

    private async Task SaveWalksAsync(params WalkingTime[] walks)
    {
        var opened = await site.AtDeskAsync(desk => desk.OpenAsync(SubjectKind.Edition, 1));
        var saved = await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Camille, SubjectKind.Edition, 1, opened!.Version, new Dictionary<string, string?> { [EditionSubject.WalkingTimes] = Notation.WriteList(walks) }));
        Assert.True(saved.IsSaved);
    }
}
