using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class VenuesTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_form_that_changes_nothing_saves_nothing()
    {
        using var organiser = await site.SignedInAsync();

        foreach (var path in new[] { "/admin/lieux/2", "/admin/salles/2", "/admin/formats/5", "/admin/parcours/2", "/admin/pages/1", "/admin/intervenants/22" })
        {
            using var answer = await organiser.PostAsync(path);
            Assert.Equal(path, answer.Headers.Location?.OriginalString);
        }

        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_change_of_a_venue_is_public_and_a_day_without_hours_stays_so()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync("/admin/lieux/1", [new("Form.City", "Rezé"), new("Form.Hours[1].Opens", "10:00"), new("Form.Text", "Par le **pont**. <script>x</script>")]);
        var page = await site.OpenAsync("/lieux/stereolux");
        var form = await organiser.OpenAsync("/admin/lieux/1");

        Assert.Contains("44200 Rezé", page.Words(), StringComparison.Ordinal);
        Assert.Contains("à partir de 10h", page.Words(), StringComparison.Ordinal);
        Assert.Equal("pont", page.QuerySelector(".prose strong")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal(["09:00", "10:00"], form.QuerySelectorAll("[name$=Opens]").Select(hour => hour.GetAttribute("value")));
    }

    [Fact]
    public async Task Wrong_hours_are_refused_beside_their_field()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync("/admin/lieux/1", [new("Form.Hours[0].Closes", "08:00"), new("Form.Hours[1].Closes", "18:00")]);

        var page = await answer.ReadPageAsync();
        Assert.Equal("La fermeture doit suivre l’ouverture.", ErrorOf(page.GetElementById("Form_Hours_0__Closes")!));
        Assert.Equal("Donnez l’heure d’ouverture.", ErrorOf(page.GetElementById("Form_Hours_1__Opens")!));
        Assert.Equal("18:00", page.GetElementById("Form_Hours_1__Closes")!.GetAttribute("value"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task One_more_line_keeps_all_that_was_typed()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync("/admin/lieux/1", [new("Form.Name", "Stéréolux"), new("Form.Hours[1].Opens", "soir"), new("encore", "Form.Hours")]);

        var page = await answer.ReadPageAsync();
        Assert.Equal(3, page.QuerySelectorAll("[name$=Opens]").Length);
        Assert.Equal("Stéréolux", page.GetElementById("Form_Name")!.GetAttribute("value"));
        Assert.Equal("soir", page.GetElementById("Form_Hours_1__Opens")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("[data-errors]"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_new_room_comes_last_in_its_venue_with_what_is_known_of_it()
    {
        using var organiser = await site.SignedInAsync();
        var asked = await organiser.OpenAsync("/admin/salles/nouveau?lieu=2");

        using var saved = await organiser.SubmitAsync(asked, "/admin/salles/nouveau?lieu=2", [new("Form.Name", "Atelier bois"), new("Form.Capacity", "12"), new("Form.StepFree", "yes"), new("Form.InductionLoop", "no")]);

        var room = site.Programme.Venue("ecole-d-architecture")!.Rooms[^1];
        Assert.Equal("/admin/salles/13", saved.Headers.Location?.OriginalString);
        Assert.Equal(("atelier-bois", 12, true, false), (room.Slug, room.Capacity, room.IsStepFree, room.HasInductionLoop));
        Assert.Contains("12 places, accès de plain-pied, pas de boucle magnétique", (await site.OpenAsync("/lieux/ecole-d-architecture/atelier-bois")).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Venue", "99", "Form_Venue", "Choisissez le lieu de cette salle.")]
    [InlineData("Form.Capacity", "0", "Form_Capacity", "Donnez un nombre entier de 1 à 100000.")]
    [InlineData("Form.Capacity", "douze", "Form_Capacity", "«\u202fdouze\u202f» n’est pas un nombre entier\u202f: corrigez «\u202fNombre de places\u202f».")]
    [InlineData("Form.StepFree", "peut-être", "Form_StepFree", "Choisissez une réponse de la liste.")]
    [InlineData("Form.Name", "", "Form_Name", "Donnez un nom à la salle.")]
    public async Task A_room_that_cannot_be_is_refused_beside_the_field(string field, string value, string id, string sentence)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync("/admin/salles/nouveau?lieu=2", new Dictionary<string, string> { ["Form.Name"] = "Atelier bois", [field] = value });

        Assert.Equal(sentence, ErrorOf((await answer.ReadPageAsync()).GetElementById(id)!));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_venue_with_rooms_is_not_deleted_and_an_empty_one_is()
    {
        using var organiser = await site.SignedInAsync();
        using var made = await organiser.PostAsync("/admin/lieux/nouveau", [new("Form.Name", "Gymnase")]);

        using var deleted = await organiser.PostAsync("/admin/lieux/4", form: ".thing-foot form");
        var used = await organiser.OpenAsync("/admin/lieux/1");

        Assert.Equal("/admin/lieux", deleted.Headers.Location?.OriginalString);
        Assert.Contains("encore dans ce lieu", used.QuerySelector(".thing-foot")!.Words(), StringComparison.Ordinal);
        Assert.NotEmpty(used.QuerySelector(".thing-foot")!.Links("/admin/salles/"));
        Assert.Null(used.QuerySelector(".thing-foot form"));
    }

    private static string ErrorOf(IElement control) =>
        control.Owner!.GetElementById(control.GetAttribute("aria-describedby")!.Split(' ')[^1])!.TextContent;
}
