using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Data.Export;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Data.Export;

/// <summary>From rows to files, to the rows of another database, to files: nothing is lost and nothing is added.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly Site first = new(Repository.Edition2018);
    private readonly TestDatabase second = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    public async Task What_was_exported_makes_the_same_edition_again(int seed)
    {
        await MakeAsync(seed);
        await using (var scope = first.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<EditionExport>().WriteToAsync(folder.Path);

        await second.FillAsync(folder.Path);

        Assert.Empty(EditionRules.Check(EditionFolder.Read(folder.Path)));
        Assert.Equal(await FilesOfFirstAsync(), await FilesOfSecondAsync());
    }

    [Fact]
    public async Task The_editions_are_rich_enough_to_prove_something()
    {
        await MakeAsync(2018);

        var files = await FilesOfFirstAsync();

        Assert.All(["\"status\": \"draft\"", "cancelledAt", "cancellationReason", "\"resources\"", "\"access\"", "\"hasSignLanguage\": true", "\"hasCaptions\": true", "\"parent\": \"session-1", "\"tentative\"", ":01\"", "👩‍👩‍👧", "\\u0001"], Written("sessions.json"));
        Assert.All(["\"hours\"", "\"capacity\"", "\"isStepFree\": false", "\"hasInductionLoop\": true"], Written("venues.json"));
        Assert.All(["\"stepFreeMinutes\""], Written("edition.json"));
        Assert.All(["\"kind\": \"photo\""], Written("pages.json"));
        Assert.Contains("", files.Where(file => file.Key.StartsWith("sessions/", StringComparison.Ordinal)).Select(file => file.Value));

        Action<string> Written(string path) => words => Assert.Contains(words, files[path], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_who_was_another_one_is_left_out()
    {
        await MakeAsync(2018);

        await using var scope = first.Services.CreateAsyncScope();
        Assert.Contains("le-meme", scope.ServiceProvider.GetRequiredService<ProgrammeDb>().Speakers.Select(speaker => speaker.Slug));
        Assert.DoesNotContain("le-meme", (await FilesOfFirstAsync())["speakers.json"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_is_written_in_universal_time()
    {
        using var edition = new EditionCopy().ChangeSession("conferences", session => (session["status"], session["cancelledAt"]) = ("cancelled", "2018-09-12T07:30:00Z"));

        await second.FillAsync(edition.Path);

        Assert.Contains("\"cancelledAt\": \"2018-09-12T07:30:00Z\"", (await FilesOfSecondAsync())["sessions.json"], StringComparison.Ordinal);
    }

    private async Task MakeAsync(int seed)
    {
        await using var scope = first.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Edits>().RunAsync(new Author("1", "Essai"), edit => new RichEdition(edit.Db, seed).MakeAsync());
    }

    private async Task<IReadOnlyDictionary<string, string>> FilesOfFirstAsync()
    {
        await using var scope = first.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EditionExport>().FilesAsync();
    }

    private async Task<IReadOnlyDictionary<string, string>> FilesOfSecondAsync()
    {
        await using var db = second.Open();
        return await new EditionExport(db).FilesAsync();
    }
}
