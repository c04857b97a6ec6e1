using System.Text.Json;
using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

public sealed class EditionRulesOnResourcesTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void A_resource_has_a_title()
    {
        edition.ChangeSession("conferences", session => session["resources"] = new JsonArray(Resource(" ", "https://exemple.fr")));

        AssertOnly("sessions.json", "conferences", "une ressource n’a pas de titre");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/infos-pratiques")]
    [InlineData("ftp://exemple.fr/photos")]
    [InlineData("exemple.fr")]
    [InlineData("")]
    public void A_resource_of_a_session_is_on_the_web(string url)
    {
        edition.ChangeSession("conferences", session => session["resources"] = new JsonArray(Resource("Notes", url)));

        AssertOnly("sessions.json", "conferences", $"« {url} » n’est pas une adresse du web, comme https://exemple.fr");
    }

    [Fact]
    public void A_resource_of_a_page_is_on_the_web()
    {
        WritePages("editos", Resource("Notes", "notes.pdf"));

        AssertOnly("pages.json", "editos", "« notes.pdf » n’est pas une adresse du web, comme https://exemple.fr");
    }

    [Fact]
    public void Resources_of_a_page_have_their_page()
    {
        WritePages("egaree", Resource("Notes", "https://exemple.fr"));

        AssertOnly("pages.json", "egaree", "aucune page ne porte cette adresse");
    }

    [Fact]
    public void Resources_that_are_right_are_no_fault()
    {
        edition.ChangeSession("conferences", session => session["resources"] = new JsonArray(Resource("Notes", "http://exemple.fr")));
        WritePages("editos", Resource("Notes", "https://exemple.fr/été?a=b#c"));

        Assert.Empty(EditionRules.Check(EditionFolder.Read(edition.Path)));
    }

    private void WritePages(string slug, JsonObject resource) =>
        edition.Write("pages.json", JsonSerializer.Serialize(new[] { new JsonObject { ["slug"] = slug, ["resources"] = new JsonArray(resource) } }));

    private static JsonObject Resource(string title, string url) => new() { ["title"] = title, ["url"] = url, ["kind"] = "notes" };

    private void AssertOnly(string file, string entry, string sentence) =>
        Assert.Equal([new Fault(file, entry, sentence)], EditionRules.Check(EditionFolder.Read(edition.Path)));
}
