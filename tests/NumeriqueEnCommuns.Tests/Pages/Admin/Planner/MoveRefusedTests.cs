using System.Net;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

/// <summary>What does not move, and why, in words.</summary>
public sealed class MoveRefusedTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";
    private const string FirstCandidate = "[data-candidates] button[name=Place]";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    private PublishedSession Session => site.Programme.Session(SelfData)!;

    private string Path => $"/admin/planning/{Session.Id}/deplacer";

    [Fact]
    public async Task What_a_colleague_has_moved_meanwhile_is_not_moved_unseen()
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var opened = await dominique.OpenAsync(Path);
        await camille.PressAndOpenAsync(await camille.OpenAsync(Path), "[data-candidates] li:nth-child(2) button");
        var (start, room) = (Session.Start, Session.Room!.Name);

        using var refused = await dominique.PressAsync(opened, FirstCandidate);
        var again = await refused.ReadPageAsync();
        var done = await dominique.PressAndOpenAsync(again, FirstCandidate);

        Assert.Contains($"déplacée entre-temps : elle est maintenant {FrenchText.Day(Session.Day)}, {FrenchText.Hour(start!.Value)}", again.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("C’est fait", done.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.NotEqual((start, room), (Session.Start, Session.Room!.Name));
        Assert.Equal(2, (await site.RevisionsAsync()).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("n’importe quoi")]
    [InlineData("2018-09-13T14:00/99999")]
    [InlineData("9999-12-31T23:59/1")]
    [InlineData("0001-01-01T00:00/1")]
    [InlineData("2018-09-13T25:00/1")]
    public async Task A_place_that_cannot_be_is_refused_in_words(string place)
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        using var answer = await organiser.PostAsync(Path, [new("Place", place)], "[data-candidates]");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await answer.ReadPageAsync()).QuerySelector("[role=alert] li")!.Words());
        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Without_the_token_of_a_page_nothing_moves()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        foreach (var handler in new[] { "", "?handler=Swap", "?handler=Resize", "?handler=Unplace" })
        {
            using var answer = await organiser.SendAsync(Path + handler, [new("Place", "2018-09-13T14:00/1"), new("End", "18:00")]);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        Assert.Equal(before, await site.ExportAsync());
    }

    [Fact]
    public async Task Answers_404_for_what_is_not_there()
    {
        using var organiser = await site.SignedInAsync();

        foreach (var page in new[] { "deplacer", "placer", "decaler", "essai?place=2018-09-13T14:00/1" })
        {
            using var answer = await organiser.GetAsync($"/admin/planning/99999/{page}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
