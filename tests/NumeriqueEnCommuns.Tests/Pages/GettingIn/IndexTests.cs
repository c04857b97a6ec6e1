using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.GettingIn;

public sealed class IndexTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Theory]
    [InlineData("Amphi 150", "oui oui 150")]
    [InlineData("Espace 1", "non non non renseigné")]
    [InlineData("Espace 2", "non renseigné non renseigné non renseigné")]
    [InlineData("Parvis des Machines de l’île", "non renseigné non renseigné 2\u202f000")]
    public async Task Says_what_is_known_of_each_room_and_what_is_not(string room, string words)
    {
        var page = await site.OpenAsync("/acces");

        var row = page.QuerySelectorAll("tr").Single(row => row.QuerySelector("th[scope=row]")?.Words() == room);
        Assert.Equal($"{room} {words}", row.Words());
        Assert.Contains("L’accès de plain-pied n’est pas renseigné pour 10 salles sur 12.", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_what_is_interpreted_and_captioned_a_block_once_with_all_its_talks()
    {
        var page = await site.OpenAsync("/acces");

        Assert.Equal([$"/sessions/{UnusualSite.Interpreted}"], page.Part("En langue des signes").Links("/sessions/"));
        Assert.Equal([$"/sessions/{UnusualSite.CaptionedBlock}", $"/sessions/{UnusualSite.Interpreted}"], page.Part("Avec des sous-titres").Links("/sessions/"));
    }

    [Fact]
    public async Task Leads_to_the_programme_with_the_needs_that_are_ticked()
    {
        var page = await site.OpenAsync("/acces?besoins=boucle");

        var form = page.QuerySelector<IHtmlFormElement>("main form")!;
        Assert.Equal(("get", "/programme"), (form.Method, form.GetAttribute("action")));
        Assert.Equal(["plain-pied", "boucle", "lsf", "sous-titres"], form.QuerySelectorAll<IHtmlInputElement>("input[name=besoins]").Select(box => box.Value));
        Assert.Equal(["boucle"], form.QuerySelectorAll<IHtmlInputElement>("input:checked").Select(box => box.Value));
        Assert.All(form.QuerySelectorAll("input"), box => Assert.NotNull(page.GetElementById(box.GetAttribute("aria-describedby")!)));
    }

    [Fact]
    public async Task Says_what_nobody_has_announced()
    {
        using var plain = new Site(Repository.Edition2018);

        var page = await plain.OpenAsync("/acces");

        Assert.Contains("Aucune interprétation en langue des signes française n’est annoncée pour le moment.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Aucun sous-titrage n’est annoncé pour le moment.", page.Words(), StringComparison.Ordinal);
        Assert.Contains("Les temps de marche d’un lieu à l’autre ne sont pas renseignés.", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_walks_on_foot_and_without_steps()
    {
        using var edition = new EditionCopy().Change("edition.json", json => json["walkingTimes"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["from"] = "stereolux", ["to"] = "ecole-d-architecture", ["minutes"] = 12, ["stepFreeMinutes"] = 18 },
            new System.Text.Json.Nodes.JsonObject { ["from"] = "parvis-des-machines-de-l-ile", ["to"] = "stereolux", ["minutes"] = 2 }));
        using var walked = new Site(edition.Path);

        var part = (await walked.OpenAsync("/acces")).Part("D’un lieu à l’autre");

        Assert.Equal(
            ["Stereolux – École d’Architecture 12\u00a0min 18\u00a0min", "Stereolux – Parvis des Machines de l’île 2\u00a0min non renseigné"],
            part.QuerySelectorAll("tbody tr").Select(row => row.Words()));
        Assert.Contains("Les autres temps de marche ne sont pas renseignés.", part.Words(), StringComparison.Ordinal);
    }
}
