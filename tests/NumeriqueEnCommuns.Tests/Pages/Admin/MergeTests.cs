using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

/// <summary>The page on which people decide between two versions.</summary>
public sealed class MergeTests : IDisposable
{
    private const string Track = "/admin/parcours/2";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_is_refused_comes_back_with_what_was_written_and_chosen()
    {
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var dispute = await DisputeAsync(dominique, new("Form.Text", "Le texte de Dominique"));
        var tooLong = new string('a', 60_000);

        using var refused = await dominique.SubmitAsync(dispute, "/admin/fusion", [new("Choices[text]", "other"), new("Texts[text]", tooLong)]);
        var again = await refused.ReadPageAsync();

        Assert.Contains("Ce texte est trop long", again.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(tooLong, again.QuerySelector<IHtmlTextAreaElement>("[name='Texts[text]']")!.Value);
        Assert.True(again.QuerySelector<IHtmlInputElement>("[name='Choices[text]'][value=other]")!.IsChecked);
    }

    [Fact]
    public async Task A_field_that_nobody_decided_is_asked_again()
    {
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var dispute = await DisputeAsync(dominique, new("Form.Text", "Le texte de Dominique"));

        using var again = await dominique.SubmitAsync(dispute, "/admin/fusion", [new("Choices[text]", "n’importe quoi")]);

        Assert.Contains("Choisissez une version pour chaque champ.", (await again.ReadPageAsync()).Words(), StringComparison.Ordinal);
        Assert.Equal("Le texte de Camille", site.Programme.Track("retro-prospective")!.Text!.PlainText);
    }

    [Fact]
    public async Task Only_a_text_can_be_written_anew()
    {
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var dispute = await DisputeAsync(dominique, new("Form.Room", "7"));

        using var answer = await dominique.SubmitAsync(dispute, "/admin/fusion", [new("Choices[room]", "other"), new("Texts[room]", "{\"n’importe\":\"quoi\"}")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(7, site.Programme.Track("retro-prospective")!.Room!.Id);
    }

    [Fact]
    public async Task It_comes_back_after_an_expired_sign_in()
    {
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var dispute = await DisputeAsync(dominique, new("Form.Text", "Le texte de Dominique"));

        using var resumed = await dominique.SubmitAsync(dispute, "/admin/fusion", [new("reprise", "1"), new("Choices[text]", "other"), new("Texts[text]", "Un texte commun")]);
        var page = await resumed.ReadPageAsync();

        Assert.Contains("Votre saisie est revenue.", page.Words(), StringComparison.Ordinal);
        Assert.Equal("Un texte commun", page.QuerySelector<IHtmlTextAreaElement>("[name='Texts[text]']")!.Value);
    }

    [Fact]
    public async Task An_undo_that_people_decided_is_linked_to_what_it_takes_back()
    {
        using var organiser = await site.SignedInAsync();
        using var first = await organiser.PostAsync(Track, [new("Form.Name", "Deuxième nom")]);
        using var second = await organiser.PostAsync(Track, [new("Form.Name", "Troisième nom")]);
        var revision = (await site.RevisionsAsync())[0];

        using var undo = await organiser.PostAsync($"/admin/journal/{revision.Id}");
        var dispute = await undo.ReadPageAsync();
        using var decided = await organiser.SubmitAsync(dispute, "/admin/fusion", [new("Choices[name]", "mine")]);

        Assert.Contains("Depuis la modification que vous annulez", dispute.Words(), StringComparison.Ordinal);
        Assert.Equal("Rétro/prospective", site.Programme.Track("retro-prospective")!.Name);
        Assert.Equal(revision.Id, (await site.RevisionsAsync())[^1].Undoes);
    }

    [Fact]
    public async Task A_button_pressed_while_the_sign_in_expired_shows_the_thing_as_it_is()
    {
        using var organiser = await site.SignedInAsync();
        var token = (await organiser.OpenAsync(Track)).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await organiser.SendAsync($"{Track}?handler=Delete", [new("__RequestVerificationToken", token), new("reprise", "1")]);

        Assert.Equal("Rétro/prospective", (await answer.ReadPageAsync()).GetElementById("Form_Name")!.GetAttribute("value"));
        Assert.NotNull(site.Programme.Track("retro-prospective"));
    }

    [Fact]
    public async Task Who_may_not_edit_the_edition_may_not_take_back_its_changes()
    {
        var id = await site.InDatabaseAsync(db => db.Editions.Select(edition => edition.Id).SingleAsync());
        var saved = await site.AtDeskAsync(desk => desk.SaveAsync(Editing.Camille, SubjectKind.Edition, id, 0, new Dictionary<string, string?> { [EditionSubject.City] = "Rezé" }));
        using var organiser = await site.SignedInAsync();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        var page = await organiser.OpenAsync($"/admin/journal/{saved.Revision}");
        using var refused = await organiser.SubmitAsync(await administrator.OpenAsync($"/admin/journal/{saved.Revision}"), $"/admin/journal/{saved.Revision}");
        using var done = await administrator.PostAsync($"/admin/journal/{saved.Revision}");

        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal("Nantes", site.Programme.Edition.City);
    }

    /// <summary>Camille saves the same field first.</summary>
    private async Task<IHtmlDocument> DisputeAsync(Organiser dominique, KeyValuePair<string, string> wanted)
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        var opened = await dominique.OpenAsync(Track);
        using var first = await camille.PostAsync(Track, [new("Form.Text", "Le texte de Camille"), new("Form.Room", "6")]);
        using var second = await dominique.SubmitAsync(opened, Track, [wanted]);
        return await second.ReadPageAsync();
    }
}
