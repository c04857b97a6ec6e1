using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Data.Seeding;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

/// <summary>What one file says of another one must be there.</summary>
public sealed class EditionRulesOnLinksTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public static TheoryData<string> RequiredSlugs => [.. RequiredPages.All];

    public void Dispose() => edition.Dispose();

    [Fact]
    public void A_track_has_a_room_that_exists()
    {
        edition.ChangeEntry("tracks.json", "retro-prospective", track => track["room"] = "grenier");

        AssertOnly("tracks.json", "retro-prospective", "aucun lieu n’a de salle « grenier »");
    }

    [Theory]
    [InlineData("room", "grenier", "aucun lieu n’a de salle « grenier »")]
    [InlineData("venue", "grenier", "le lieu « grenier » n’existe pas")]
    [InlineData("track", "promenade", "le parcours « promenade » n’existe pas")]
    [InlineData("format", "quadrille", "le format « quadrille » n’existe pas")]
    public void A_session_names_what_exists(string property, string value, string sentence)
    {
        edition.AddSession("egaree", session => session[property] = value);

        AssertOnly("sessions.json", "egaree", sentence);
    }

    [Fact]
    public void A_participation_is_of_somebody_who_exists()
    {
        edition.AddSession("egaree", session => session["people"] = new JsonArray(new JsonObject { ["speaker"] = "personne" }));

        AssertOnly("sessions.json", "egaree", "l’intervenant·e « personne » n’existe pas");
    }

    [Fact]
    public void A_text_has_its_session()
    {
        edition.Write("sessions/egaree.md", "Un texte.");

        AssertOnly("sessions/egaree.md", null, "aucune session ne porte cette adresse");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sans titre")]
    [InlineData("#Titre")]
    [InlineData("\n# Titre")]
    public void A_page_begins_with_its_title(string text)
    {
        edition.Write("pages/autre.md", text);

        AssertOnly("pages/autre.md", null, "la première ligne doit être le titre : « # Titre »");
    }

    [Fact]
    public void A_page_has_a_file_name_that_can_be_its_address()
    {
        edition.Write("pages/Été.md", "# Été");

        AssertOnly("pages/Été.md", null, "l’adresse ne doit contenir que des minuscules sans accent, des chiffres et des tirets");
    }

    [Theory]
    [MemberData(nameof(RequiredSlugs))]
    public void A_page_that_the_site_links_to_is_there(string slug)
    {
        edition.Remove($"pages/{slug}.md");

        AssertOnly($"pages/{slug}.md", null, "cette page manque : le site y renvoie");
    }

    private void AssertOnly(string file, string? entry, string sentence) =>
        Assert.Equal([new Fault(file, entry, sentence)], EditionRules.Check(EditionFolder.Read(edition.Path)));
}
