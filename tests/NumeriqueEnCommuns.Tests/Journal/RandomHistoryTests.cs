using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Journal;

/// <summary>Whatever was done can be undone. Only the publication of a draft is left out: what was public once stays answerable for life.</summary>
public sealed class RandomHistoryTests : IDisposable
{
    private const int Changes = 1000;

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task All_inverses_of_a_thousand_changes_leave_the_same_export_byte_for_byte()
    {
        var organiser = new RandomOrganiser(site);
        await organiser.ReadIdsAsync();
        var first = await site.ExportAsync();

        while (await site.InDatabaseAsync(db => db.Set<Change>().CountAsync()) < Changes)
            await organiser.ChangeAsync();
        var history = await site.RevisionsAsync();
        Assert.True(organiser.HasMerged);
        CheckVariety([.. history.SelectMany(revision => revision.Changes)]);
        Assert.NotEqual(first, await site.ExportAsync());
        await CheckCanBeImportedAsync();

        foreach (var revision in Enumerable.Reverse(history))
        {
            var outcome = await site.UndoAsync(revision.Id);
            Assert.True(outcome.IsSaved, $"{Words(revision)}: {string.Join(' ', outcome.Refusals.Select(refusal => refusal.Sentence))} {outcome.Conflicts.Count}");
        }

        Assert.Equal(first, await site.ExportAsync());
    }

    /// <summary>Every field of every kind has changed, every kind was made and deleted, speakers were merged, sessions cancelled.</summary>
    private void CheckVariety(IReadOnlyList<Change> changes)
    {
        var expected = Enum.GetValues<SubjectKind>().SelectMany(kind => AllSubjects.Of(kind).Fields.Where(field => !field.IsFixed).Select(field => (kind, field.Name)));
        Assert.Empty(expected.Except(changes.Select(change => (change.Kind, change.Field))));
        foreach (var kind in Enum.GetValues<SubjectKind>().Where(kind => kind is not SubjectKind.Edition))
        {
            Assert.Contains(changes, change => change.Kind == kind && change is { Field: Change.Whole, Before: null });
            Assert.Contains(changes, change => change.Kind == kind && change is { Field: Change.Whole, After: null });
        }
    }

    /// <summary>Whatever organisers did, what the site exports is what it imports.</summary>
    private async Task CheckCanBeImportedAsync()
    {
        using var folder = new TemporaryFolder();
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EditionExport>().WriteToAsync(folder.Path);
        Assert.Empty(EditionRules.CheckStorable(EditionFolder.Read(folder.Path)));
    }

    private static string Words(Revision revision) => string.Join(", ", revision.Changes.Select(change => $"{change.Kind} {change.SubjectId} {change.Field} {change.Before} > {change.After}"));
}
