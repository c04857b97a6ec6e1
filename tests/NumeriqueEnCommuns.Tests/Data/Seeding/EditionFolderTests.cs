using System.Text.Json.Nodes;
using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

public sealed class EditionFolderTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void Reads_the_texts_beside_the_facts()
    {
        edition.Write("sessions/conferences.md", "Trois conférences.").Write("pages/infos-pratiques.md", "# Venir");

        var files = EditionFolder.Read(edition.Path);

        Assert.Equal("Trois conférences.", files.Abstracts["conferences"]);
        Assert.Equal("# Venir", files.Pages["infos-pratiques"]);
    }

    [Fact]
    public void Does_without_a_folder_of_texts()
    {
        Directory.Delete(edition.File("sessions"), recursive: true);

        Assert.Empty(EditionFolder.Read(edition.Path).Abstracts);
    }

    [Theory]
    [InlineData("edition.json")]
    [InlineData("venues.json")]
    [InlineData("tracks.json")]
    [InlineData("formats.json")]
    [InlineData("speakers.json")]
    [InlineData("sessions.json")]
    public void Names_the_file_that_is_missing(string file)
    {
        edition.Remove(file);

        Assert.Equal($"{file} : le fichier manque dans {edition.Path}.", Refusal().ToString());
    }

    [Fact]
    public void Names_the_folder_that_is_missing()
    {
        var refusal = Assert.Throws<EditionRefusedException>(() => EditionFolder.Read(edition.File("nec-2019")));

        Assert.Contains(edition.File("nec-2019"), refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public void Refuses_a_file_in_which_nothing_stands(string text)
    {
        edition.Write("tracks.json", text);

        Assert.Equal("tracks.json", Refusal().File);
    }

    [Fact]
    public void Names_the_file_and_the_line_where_a_text_is_broken()
    {
        edition.Write("formats.json", "[\n  {\n    \"id\": 1,,\n  }\n]");

        Assert.StartsWith("formats.json, $[0] : ligne 3, ce texte n’est pas celui qui est attendu", Refusal().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_entry_of_which_a_value_is_of_another_kind()
    {
        edition.Change("sessions.json", sessions => sessions[2]!["start"] = "onze heures");

        Assert.StartsWith("sessions.json, $[2].start : ligne 1,", Refusal().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("salle")]
    [InlineData("romm")]
    public void Refuses_a_property_that_nobody_knows(string property)
    {
        edition.ChangeSession("conferences", session => session[property] = "stereolux");

        var fault = Refusal();

        Assert.Equal("sessions.json", fault.File);
        Assert.Contains($"'{property}'", fault.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edition.json", "clock")]
    [InlineData("edition.json", "licence")]
    [InlineData("venues.json", "rooms")]
    [InlineData("tracks.json", "letter")]
    [InlineData("formats.json", "plural")]
    [InlineData("speakers.json", "sortName")]
    [InlineData("sessions.json", "id")]
    [InlineData("sessions.json", "guid")]
    [InlineData("sessions.json", "day")]
    [InlineData("sessions.json", "title")]
    public void Refuses_an_entry_without_what_it_must_have(string file, string property)
    {
        edition.Change(file, json => First(json).Remove(property));

        var fault = Refusal();

        Assert.Equal(file, fault.File);
        Assert.Contains($"'{property}'", fault.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("format")]
    [InlineData("title")]
    public void Refuses_null_where_something_must_stand(string property)
    {
        edition.ChangeSession("conferences", session => session[property] = null);

        Assert.Equal("sessions.json", Refusal().File);
    }

    [Theory]
    [InlineData("access", "fermé")]
    [InlineData("status", "annulée")]
    [InlineData("status", 1)]
    public void Refuses_a_choice_that_does_not_exist(string property, object value)
    {
        edition.ChangeSession("conferences", session => session[property] = JsonValue.Create(value));

        Assert.EndsWith($".{property}", Refusal().Entry, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_role_that_does_not_exist()
    {
        edition.ChangeSession("introduction-des-rencontres", session => session["people"]![0]!["role"] = "maestro");

        Assert.Equal("$[0].people[0].role", Refusal().Entry);
    }

    private static JsonObject First(JsonNode json) => json is JsonArray entries ? entries[0]!.AsObject() : json.AsObject();

    private Fault Refusal() => Assert.Single(Assert.Throws<EditionRefusedException>(() => EditionFolder.Read(edition.Path)).Faults);
}
