using System.Text.Json.Nodes;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsListCommandsTests
{
    [Fact]
    public async Task The_list_asks_the_database_as_often_for_three_lines_as_for_one()
    {
        await using var one = await SiteWithAsync(1);
        await using var three = await SiteWithAsync(3);

        Assert.Equal(await CommandsToListAsync(one, 1), await CommandsToListAsync(three, 3));
    }

    private static async Task<CountingSite> SiteWithAsync(int count)
    {
        using var edition = new EditionCopy().Change("sessions.json", sessions => sessions.AsArray().Clear());
        foreach (var number in Enumerable.Range(1, count))
            edition.AddSession($"session-{number}", session => (session["room"], session["people"]) = ("espace-1", new JsonArray(new JsonObject { ["speaker"] = "mounir-mahjoubi", ["role"] = "speaker" })));
        foreach (var text in Directory.GetFiles(edition.File("sessions")))
            File.Delete(text);
        var site = new CountingSite(edition.Path);
        await site.OpenAsync("/");
        return site;
    }

    private static async Task<int> CommandsToListAsync(CountingSite site, int lines)
    {
        using var organiser = await site.SignedInAsync();
        await organiser.OpenAsync("/admin/sessions");
        var before = site.Commands.Count;

        var page = await organiser.OpenAsync("/admin/sessions");

        Assert.Equal(lines, page.QuerySelectorAll("tbody tr").Length);
        return site.Commands.Count - before;
    }
}
