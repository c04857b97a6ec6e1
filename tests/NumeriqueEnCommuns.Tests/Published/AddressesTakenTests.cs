using System.Net;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Published;

/// <summary>Who may take an address that was public.</summary>
public sealed class AddressesTakenTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_address_that_was_public_is_taken_by_no_other()
    {
        var (id, other) = (await site.IdOfAsync(SelfData), await site.IdOfAsync("financer-les-communs"));
        await RenameAsync(SubjectKind.Session, id, "deuxieme");

        var outcome = await RenameAsync(SubjectKind.Session, other, SelfData);

        Assert.Contains("l’a été", Assert.Single(outcome.Refusals).Sentence, StringComparison.Ordinal);
        await LeadsAsync($"/sessions/{SelfData}", "/sessions/deuxieme");
    }

    [Fact]
    public async Task Its_own_former_address_may_be_taken_again()
    {
        var id = await site.IdOfAsync(SelfData);
        await RenameAsync(SubjectKind.Session, id, "deuxieme");

        var outcome = await RenameAsync(SubjectKind.Session, id, SelfData);

        Assert.True(outcome.IsSaved);
        await site.OpenAsync($"/sessions/{SelfData}");
    }

    private async Task<Outcome> RenameAsync(SubjectKind kind, int id, string slug)
    {
        var opened = await site.AtDeskAsync(desk => desk.OpenAsync(kind, id));
        return await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Camille, kind, id, opened!.Version, new Dictionary<string, string?> { [SlugField.Name] = slug }));
    }

    private async Task LeadsAsync(string former, string today)
    {
        using var answer = await site.GetAsync(former);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(today, answer.Headers.Location?.OriginalString);
    }
}
