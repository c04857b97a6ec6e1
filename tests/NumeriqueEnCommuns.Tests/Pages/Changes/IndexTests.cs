using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Changes;

public sealed class IndexTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Says_so_while_nothing_has_changed()
    {
        var page = await site.OpenAsync("/changements");

        Assert.Contains("Rien n’a changé depuis la publication du programme.", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_changes_by_day_latest_first()
    {
        await MoveAsync("financer-les-communs");
        site.Wait(TimeSpan.FromDays(1));
        await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.Title, "Self Data"));

        var page = await site.OpenAsync("/changements");

        Assert.Equal(["Samedi 2 juin 2018", "Vendredi 1er juin 2018"], page.QuerySelectorAll("main h2").Select(heading => heading.Words()));
        Assert.Equal(["/sessions/self-data-reprenons-le-controle", "/sessions/financer-les-communs"], page.QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href")));
        Assert.Contains("« Self Data », au lieu de « Self Data\u202f: reprenons le contrôle ».", page.Words().Replace('\u202f', ' ').Replace("Data :", "Data\u202f:", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Déplacée 16h–17h, au lieu de ", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_to_keep_shows_only_what_changed_since()
    {
        site.Clock.Advance(TimeSpan.FromMilliseconds(123.4));
        await MoveAsync("financer-les-communs");
        var kept = (await site.OpenAsync("/changements")).QuerySelector("main a[href*='depuis=']")!.GetAttribute("href")!;
        var nothing = await site.OpenAsync(new Uri(kept).PathAndQuery);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await MoveAsync("self-data-reprenons-le-controle");

        var since = await site.OpenAsync(new Uri(kept).PathAndQuery);

        Assert.Contains("Rien n’a changé depuis ce moment.", nothing.Words(), StringComparison.Ordinal);
        Assert.Equal(["/sessions/self-data-reprenons-le-controle"], since.QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("hier")]
    [InlineData("2018-13-45")]
    [InlineData("<script>")]
    public async Task A_date_that_cannot_be_read_is_said_and_all_is_shown(string since)
    {
        await MoveAsync("financer-les-communs");

        var page = await site.OpenAsync($"/changements?depuis={Uri.EscapeDataString(since)}");

        Assert.Contains("ne se lit pas comme une date", page.QuerySelector("#depuis-illisible")!.Words(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".change"));
    }

    [Fact]
    public async Task Earlier_changes_are_behind_a_link_and_none_is_lost()
    {
        await site.EditAsync(Editing.Camille, edit =>
        {
            foreach (var session in edit.Db.Sessions)
                session.Title += " bis";
            return Task.CompletedTask;
        });
        for (var step = 0; step < 2; step++)
            await site.EditAsync(Editing.Camille, edit =>
            {
                foreach (var session in edit.Db.Sessions)
                    session.Title += " ter";
                return Task.CompletedTask;
            });

        var first = await site.OpenAsync("/changements");
        var second = await site.OpenAsync(first.QuerySelectorAll("main a").Single(link => link.Words() == "Changements plus anciens").GetAttribute("href")!);

        Assert.Equal(200, first.QuerySelectorAll(".change").Length);
        Assert.Equal(3 * site.Programme.Sessions.Count, first.QuerySelectorAll(".change").Length + second.QuerySelectorAll(".change").Length);
    }

    private Task<NumeriqueEnCommuns.Journal.Outcome> MoveAsync(string slug) =>
        site.SaveSessionAsync(slug, (SessionSubject.Hours, Notation.Write(new SessionHours(new DateOnly(2018, 9, 14), null, new TimeOnly(16, 0), new TimeOnly(17, 0)))));
}
