using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

/// <summary>The rules that every list of entries obeys, tried on each list.</summary>
public sealed class EditionRulesOnEntriesTests : IDisposable
{
    private readonly EditionCopy edition = new();

    /// <summary>One entry of every list.</summary>
    public static TheoryData<string, string> Entries => new()
    {
        { "venues.json", "parvis-des-machines-de-l-ile" },
        { "venues.json", "amphi-150" },
        { "tracks.json", "retro-prospective" },
        { "formats.json", "atelier" },
        { "speakers.json", "alis44" },
        { "sessions.json", "conferences" },
    };

    /// <summary>One entry of every list whose entries keep their identifier for life.</summary>
    public static TheoryData<string, string> LastingEntries => new()
    {
        { "venues.json", "ecole-d-architecture" },
        { "venues.json", "amphi-150" },
        { "speakers.json", "alis44" },
        { "sessions.json", "conferences" },
    };

    public void Dispose() => edition.Dispose();

    [Theory]
    [MemberData(nameof(Entries))]
    public void Two_entries_do_not_have_the_same_number(string file, string slug)
    {
        var number = 0;
        edition.ChangeEntry(file, slug, entry => number = entry["id"]!.GetValue<int>());

        edition.RepeatEntry(file, slug, copy => (copy["id"], copy["slug"]) = (number, "autre"));

        AssertOnly(file, "autre", $"le numéro {number} est déjà celui de « {slug} »");
    }

    [Theory]
    [MemberData(nameof(LastingEntries))]
    public void Two_entries_do_not_have_the_same_identifier(string file, string slug)
    {
        var guid = Guid.NewGuid();
        edition.ChangeEntry(file, slug, entry => entry["guid"] = guid);

        edition.RepeatEntry(file, slug, copy => (copy["guid"], copy["slug"]) = (guid, "autre"));

        AssertOnly(file, "autre", $"l’identifiant {guid} est déjà celui de « {slug} »");
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Two_entries_do_not_have_the_same_address(string file, string slug)
    {
        edition.RepeatEntry(file, slug);

        AssertOnly(file, slug, "l’adresse est prise deux fois");
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void An_address_is_made_of_small_letters_digits_and_hyphens(string file, string slug)
    {
        edition.RepeatEntry(file, slug, copy => copy["slug"] = "Été !");

        AssertOnly(file, "Été !", "l’adresse ne doit contenir que des minuscules sans accent, des chiffres et des tirets");
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_name_or_a_title_is_not_empty(string file, string slug)
    {
        edition.ChangeEntry(file, slug, entry => entry[file is "sessions.json" ? "title" : "name"] = " ");

        AssertOnly(file, slug, "le titre ou le nom est vide");
    }

    private void AssertOnly(string file, string entry, string sentence) =>
        Assert.Equal([new Fault(file, entry, sentence)], EditionRules.Check(EditionFolder.Read(edition.Path)));
}
