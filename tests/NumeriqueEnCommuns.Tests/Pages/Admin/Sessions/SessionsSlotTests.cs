using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsSlotTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Says_what_would_clash_and_offers_free_slots_that_a_button_fills_in()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/sessions/nouveau");

        using var asked = await organiser.PressAsync(page, "#verifier", [new("Form.Title", "Ma session"), new("Form.Day", "2018-09-13"), new("Form.Start", "15:00"), new("Form.End", "16:00"), Room("amphi-150")]);
        page = await asked.ReadPageAsync();
        var slot = page.GetElementById("creneau")!;
        var offers = slot.QuerySelectorAll("button").Select(button => button.Words()).ToList();
        using var chosen = await organiser.PressAsync(page, "#creneau button");
        var filled = await chosen.ReadPageAsync();

        Assert.Equal("status", slot.GetAttribute("role"));
        Assert.Contains("Ce créneau pose problème.", slot.Words(), StringComparison.Ordinal);
        Assert.Contains("Self Data", slot.QuerySelector(".problem")!.Words(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(offers);
        Assert.Equal("Ce créneau est libre.", filled.GetElementById("creneau")!.Words());
        Assert.Equal("Ma session", filled.QuerySelector<IHtmlInputElement>("#Form_Title")!.Value);
        Assert.NotEqual(("15:00", Room("amphi-150").Value), (filled.QuerySelector<IHtmlInputElement>("#Form_Start")!.Value, filled.QuerySelector<IHtmlSelectElement>("#Form_Place")!.Value));
    }

    [Fact]
    public async Task Counts_people_whose_names_have_just_been_typed()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/sessions/nouveau");

        using var asked = await organiser.PressAsync(page, "#verifier", [new("Form.Day", "2018-09-14"), new("Form.Start", "15:00"), new("Form.End", "16:00"), new("Form.People[0].Name", "julien coclet"), Room("espace-3")]);
        var slot = (await asked.ReadPageAsync()).GetElementById("creneau")!;

        Assert.Contains(slot.QuerySelectorAll(".problem"), problem => problem.Words().StartsWith("Julien Coclet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_is_not_in_its_own_way()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/sessions/11");

        using var asked = await organiser.PressAsync(page, "#verifier");

        Assert.DoesNotContain("déjà", (await asked.ReadPageAsync()).GetElementById("creneau")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-09-13", "16:00", "15:00", "La fin doit suivre le début.")]
    [InlineData("0001-01-01", "16:00", "17:00", "Vérifiez l’année.")]
    [InlineData("9999-12-31", "16:00", "17:00", "Vérifiez l’année.")]
    [InlineData("hier", "16:00", "17:00", "Choisissez un jour")]
    [InlineData("2018-09-13", "", "", "Choisissez une heure de début ou une salle")]
    public async Task Hours_that_make_no_sense_are_answered_with_a_sentence(string day, string start, string end, string sentence)
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/sessions/nouveau");

        using var asked = await organiser.PressAsync(page, "#verifier", [new("Form.Day", day), new("Form.Start", start), new("Form.End", end)]);

        Assert.Contains(sentence, (await asked.ReadPageAsync()).GetElementById("creneau")!.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2018-09-14_x_09:00_10:00_1_2")]
    [InlineData("2018-09-14__9h__1")]
    public async Task A_slot_that_no_button_has_changes_nothing(string slot)
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/sessions/11");
        var form = page.QuerySelector<IHtmlFormElement>(Organiser.FormOfThePage)!;

        using var answer = await organiser.SendAsync("/admin/sessions/11?handler=Slot", form.Fields().Append(new("slot", slot)));

        Assert.Equal("15:00", (await answer.ReadPageAsync()).QuerySelector<IHtmlInputElement>("#Form_Start")!.Value);
    }

    private KeyValuePair<string, string> Room(string slug) => new("Form.Place", $"salle-{site.Programme.Room(slug)!.Id}");
}
