using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Journal;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsPeopleTests : IDisposable
{
    private const string Slug = "table-ronde-d-ouverture";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_row_is_added_moved_and_removed_without_losing_what_is_typed()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(await PathAsync());

        using var added = await organiser.PressAsync(page, "#ajouter-une-personne", [new("Form.Title", "Titre à moitié"), new("Form.Start", "midi")]);
        page = await added.ReadPageAsync();
        using var moved = await organiser.PressAsync(page, "button[value='up-4']", [new("Form.People[4].Name", "Jeanne Neuve"), new("Form.People[4].Affiliation", "Une ville")]);
        page = await moved.ReadPageAsync();
        using var removed = await organiser.PressAsync(page, "button[value='remove-0']");
        page = await removed.ReadPageAsync();

        Assert.Equal(["David Martineau", "Johanna Rolland", "Jeanne Neuve", "Alain Giffard"], Names(page));
        Assert.Equal("Une ville", page.QuerySelector<IHtmlInputElement>("#Form_People_2__Affiliation")!.Value);
        Assert.Equal("Moderator", page.QuerySelector<IHtmlSelectElement>("#Form_People_3__Role")!.Value);
        Assert.Equal(("Titre à moitié", "midi"), (page.GetElementById("Form_Title")!.GetAttribute("value"), page.GetElementById("Form_Start")!.GetAttribute("value")));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task Who_is_new_is_made_on_the_spot_and_who_is_known_is_found()
    {
        using var organiser = await site.SignedInAsync();
        var count = await site.InDatabaseAsync(db => db.Speakers.CountAsync());

        using var saved = await organiser.PostAsync(await PathAsync(),
        [
            new("Form.People[0].Name", "Jeanne de Neuve"), new("Form.People[0].Affiliation", "Une ville"), new("Form.People[0].Tentative", "true"),
            new("Form.People[4].Name", "mounir MAHJOUBI"), new("Form.People[5].Name", "Les Neufs"), new("Form.People[5].Type", "Organisation"), new("Form.People[5].Role", "Facilitator"),
        ]);

        var people = site.Programme.Session(Slug)!.Participations;
        Assert.Equal(["Jeanne de Neuve", "David Martineau", "Johanna Rolland", "Alain Giffard", "Mounir Mahjoubi", "Les Neufs"], people.Select(person => person.Speaker.Name));
        Assert.Equal(("Neuve Jeanne de", "jeanne-de-neuve", true, "Une ville"), (people[0].Speaker.SortName, people[0].Speaker.Slug, people[0].IsTentative, people[0].Affiliation));
        Assert.True(people[5].Speaker.IsOrganisation);
        Assert.Equal(count + 2, await site.InDatabaseAsync(db => db.Speakers.CountAsync()));
        Assert.Equal([SubjectKind.Speaker, SubjectKind.Speaker, SubjectKind.Session], Assert.Single(await site.RevisionsAsync()).Changes.Select(change => change.Kind));
    }

    [Fact]
    public async Task Names_of_all_are_not_read_to_save_a_session_whose_people_stay()
    {
        await using var counting = new CountingSite();
        using var organiser = await counting.SignedInAsync();
        var path = $"/admin/sessions/{await counting.IdOfAsync(Slug)}";
        var form = await organiser.OpenAsync(path);
        var before = counting.Commands.Count;

        using var saved = await organiser.SubmitAsync(form, path, [new("Form.Title", "Table ronde")]);

        Assert.Equal("Table ronde", counting.Programme.Session(Slug)!.Title);
        Assert.DoesNotContain(counting.Commands.Texts.Skip(before), text => text.Contains("FROM \"Speakers\"", StringComparison.Ordinal) && !text.Contains("WHERE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_new_is_made_with_the_session_or_not_at_all()
    {
        using var organiser = await site.SignedInAsync();
        var count = await site.InDatabaseAsync(db => db.Speakers.CountAsync());

        using var refused = await organiser.PostAsync(await PathAsync(), [new("Form.People[0].Name", "Jeanne de Neuve"), new("Form.Slug", "financer-les-communs")]);
        var page = await refused.ReadPageAsync();
        var afterRefusal = await site.InDatabaseAsync(db => db.Speakers.CountAsync());
        using var saved = await organiser.SubmitAsync(page, await PathAsync(), [new("Form.Slug", Slug)]);

        Assert.NotNull(page.GetElementById("Form_Slug-erreur"));
        Assert.Equal("Jeanne de Neuve", Names(page).First());
        Assert.Equal(count, afterRefusal);
        Assert.Equal(count + 1, await site.InDatabaseAsync(db => db.Speakers.CountAsync()));
        Assert.Equal("Jeanne de Neuve", site.Programme.Session(Slug)!.Participations[0].Speaker.Name);
    }

    [Fact]
    public async Task Somebody_renamed_meanwhile_stays_the_same_person()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(await PathAsync());
        var id = site.Programme.Session(Slug)!.Participations[0].Speaker.Id;
        await site.AtDeskAsync(async desk => await desk.SaveAsync(Editing.Camille, SubjectKind.Speaker, id, 0, new Dictionary<string, string?> { ["name"] = "Autre Nom" }));

        using var saved = await organiser.SubmitAsync(page, await PathAsync(), [new("Form.People[0].Affiliation", "Ailleurs")]);

        var person = site.Programme.Session(Slug)!.Participations[0];
        Assert.Equal((id, "Autre Nom", "Ailleurs"), (person.Speaker.Id, person.Speaker.Name, person.Affiliation));
    }

    [Fact]
    public async Task One_name_of_two_people_is_asked_about()
    {
        using var organiser = await site.SignedInAsync();
        var other = await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Speaker, new Dictionary<string, string?> { ["name"] = "Mounir Mahjoubi", ["sortName"] = "Mahjoubi", ["slug"] = "autre", ["kind"] = "Person" }));

        using var refused = await organiser.PostAsync(await PathAsync(), [new("Form.People[0].Name", "Mounir Mahjoubi")]);
        var page = await refused.ReadPageAsync();
        using var saved = await organiser.SubmitAsync(page, await PathAsync(), [new("Form.People[0].Name", $"Mounir Mahjoubi (n° {other.Id})")]);

        Assert.Contains("Plusieurs fiches portent ce nom.", page.GetElementById("Form_People_0__Name-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mounir Mahjoubi", page.QuerySelector<IHtmlInputElement>("#Form_People_0__Name")!.Value);
        Assert.Equal(other.Id, site.Programme.Session(Slug)!.Participations[0].Speaker.Id);
    }

    [Fact]
    public async Task An_affiliation_without_a_name_is_asked_about_and_an_empty_row_is_nobody()
    {
        using var organiser = await site.SignedInAsync();

        using var refused = await organiser.PostAsync(await PathAsync(), [new("Form.People[0].Name", "")]);
        var page = await refused.ReadPageAsync();
        using var saved = await organiser.SubmitAsync(page, await PathAsync(), [new("Form.People[0].Affiliation", "")]);

        Assert.Contains("Donnez un nom, ou retirez cette ligne.", page.GetElementById("Form_People_0__Name-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["David Martineau", "Johanna Rolland", "Alain Giffard"], site.Programme.Session(Slug)!.Participations.Select(person => person.Speaker.Name));
    }

    private async Task<string> PathAsync() => $"/admin/sessions/{await site.IdOfAsync(Slug)}";

    private static IEnumerable<string> Names(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>("#personnes input[list]").Select(input => input.Value);
}
