using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Fields;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Pages.Admin.Sessions;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsFormTests : IDisposable
{
    private const string Slug = "la-mallette-pedagogique-data";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Saved_as_it_stands_it_changes_nothing()
    {
        using var organiser = await site.SignedInAsync();

        using var saved = await organiser.PostAsync(await PathOfAsync(Slug));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Il n’y avait rien à changer.", (await organiser.OpenAsync(await PathOfAsync(Slug))).Words(), StringComparison.Ordinal);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task The_form_holds_all_of_every_session()
    {
        foreach (var session in site.Programme.Sessions)
        {
            var values = (await site.AtDeskAsync(desk => desk.OpenAsync(SubjectKind.Session, session.Id)))!.Values;
            var form = SessionForm.Of(values);
            form.Complete(await site.InDatabaseAsync(SpeakerNames.ReadAsync), null);

            var held = form.Values();

            Assert.All(held, field => Assert.Equal(field.Key == SessionSubject.Abstract ? Typed.Text(values[field.Key]) : values[field.Key], field.Value));
            Assert.Equal(["guid", SessionSubject.State], values.Keys.Except(held.Keys));
        }
    }

    [Fact]
    public async Task A_change_of_every_field_is_on_the_public_page_at_the_next_request()
    {
        using var organiser = await site.SignedInAsync();
        var path = await PathOfAsync(Slug);
        var before = await site.OpenAsync($"/sessions/{Slug}");

        using var saved = await organiser.PostAsync(path,
        [
            new("Form.Title", "La mallette"), new("Form.Abstract", "Un texte **neuf**."), new("Form.Day", "2018-09-14"), new("Form.Start", "09:15"), new("Form.End", "10:45"),
            new("Form.Place", await PlaceOfAsync("espace-5")), new("Form.Access", "Invitation"), new("Form.Points[0].IsOpen", "true"), new("Form.Points[0].Note", "À voir"),
            new("Form.Resources[0].Title", "Les images"), new("Form.Resources[0].Url", "https://exemple.fr/images"), new("Form.Resources[0].Kind", "Photo"),
        ]);
        var after = await site.OpenAsync($"/sessions/{Slug}");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.NotEqual("La mallette", before.Heading());
        Assert.Equal("La mallette", after.Heading());
        Assert.All(["Un texte neuf.", "Vendredi 14 septembre", "9h15", "10h45", "Espace 5", "Sur invitation", "Les images"], text => Assert.Contains(text, after.Words(), StringComparison.Ordinal));
        Assert.Single(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_new_one_is_a_draft_with_an_address_from_its_title()
    {
        using var organiser = await site.SignedInAsync();

        using var made = await organiser.PostAsync("/admin/sessions/nouveau", [new("Form.Title", "Œuvres à l’école"), new("Form.Format", "3")]);
        var page = await organiser.OpenAsync(made.Headers.Location!.OriginalString);
        using var publicly = await site.GetAsync("/sessions/oeuvres-a-l-ecole");

        Assert.Equal("Œuvres à l’école", page.Heading());
        Assert.Equal("oeuvres-a-l-ecole", page.QuerySelector<IHtmlInputElement>("#Form_Slug")!.Value);
        Assert.Equal("brouillon", page.QuerySelector(".badge")!.Words());
        Assert.Equal(HttpStatusCode.NotFound, publicly.StatusCode);
    }

    [Fact]
    public async Task A_new_one_can_be_public_at_once()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/sessions/nouveau");

        using var made = await organiser.PressAsync(page, "[formaction$='=Publish']", [new("Form.Title", "À l’improviste"), new("Form.Format", "3")]);

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal("À l’improviste", (await site.OpenAsync("/sessions/a-l-improviste")).Heading());
    }

    [Fact]
    public async Task Title_against_room_keeps_both_and_tells_both()
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var path = await PathOfAsync(Slug);
        var opened = await dominique.OpenAsync(path);

        using var first = await camille.PostAsync(path, [new("Form.Title", "Titre de Camille")]);
        using var second = await dominique.SubmitAsync(opened, path, [new("Form.Place", await PlaceOfAsync("espace-5"))]);
        var told = (await dominique.OpenAsync(path)).Words();

        Assert.Contains("Entre-temps, d’autres ont modifié : titre. Leurs changements sont gardés avec les vôtres.", told, StringComparison.Ordinal);
        var session = site.Programme.Session(Slug)!;
        Assert.Equal(("Titre de Camille", "espace-5"), (session.Title, session.Room?.Slug));
        Assert.Equal([("Camille", "title"), ("Dominique", "place")], (await site.RevisionsAsync()).Select(revision => (revision.AuthorName, revision.Changes.Single().Field)));
    }

    [Fact]
    public async Task Title_against_title_is_decided_between_three_columns_and_nothing_is_lost()
    {
        using var camille = await site.SignedInAsync(name: "Camille");
        using var dominique = await site.SignedInAsync(name: "Dominique");
        var path = await PathOfAsync(Slug);
        var opened = await dominique.OpenAsync(path);
        using var first = await camille.PostAsync(path, [new("Form.Title", "Titre de Camille")]);

        using var second = await dominique.SubmitAsync(opened, path, [new("Form.Title", "Titre de Dominique"), new("Form.Abstract", "Texte de Dominique"), new("Form.People[0].Name", "Nouvelle Venue")]);
        var dispute = await second.ReadPageAsync();
        using var decided = await dominique.SubmitAsync(dispute, "/admin/fusion", [new("Choices[title]", "mine")]);

        Assert.Equal(["La mallette pédagogique Data", "Titre de Camille", "Titre de Dominique"], dispute.QuerySelectorAll(".merge-text").Select(text => text.Words()));
        var session = site.Programme.Session(Slug)!;
        Assert.Equal(("Titre de Dominique", "Texte de Dominique"), (session.Title, session.Abstract?.PlainText));
        Assert.Equal("Nouvelle Venue", session.Participations[0].Speaker.Name);
    }

    [Fact]
    public async Task A_new_address_leads_on_from_the_former_one()
    {
        using var organiser = await site.SignedInAsync();
        await site.OpenAsync($"/sessions/{Slug}");

        using var saved = await organiser.PostAsync(await PathOfAsync(Slug), [new("Form.Slug", "mallette")]);
        using var former = await site.GetAsync($"/sessions/{Slug}");

        Assert.Equal("/sessions/mallette", former.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.MovedPermanently, former.StatusCode);
    }

    [Fact]
    public async Task Fields_that_the_form_lacks_change_nothing()
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        using var saved = await organiser.PostAsync(await PathOfAsync(Slug),
        [
            new("Form.Guid", "00000000-0000-0000-0000-000000000001"), new("Form.Id", "3"), new("Id", "3"), new("Form.Status", "Draft"), new("Form.State", """{"status":"draft"}"""),
            new("Form.CancelledAt", "2018-01-01"), new("Session.Title", "Forgé"), new("Name", "Forgé"), new("publishes", "true"), new("AuthorId", "1"),
        ]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(before, await site.ExportAsync());
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_form_that_comes_back_after_signing_in_again_is_filled_in()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.PostAsync(await PathOfAsync(Slug), [new("reprise", "1"), new("Form.Title", ""), new("Form.Start", "25h"), new("Form.People[0].Name", "Jeanne Neuve")]);
        var page = await answer.ReadPageAsync();

        Assert.Contains("Votre saisie est revenue.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(["", "25h", "Jeanne Neuve"], new[] { "Form_Title", "Form_Start", "Form_People_0__Name" }.Select(field => page.GetElementById(field)!.GetAttribute("value") ?? ""));
        Assert.Empty(page.QuerySelectorAll("[aria-invalid]"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task A_text_is_shown_as_the_public_will_read_it_and_nothing_is_saved()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(await PathOfAsync(Slug));

        using var answer = await organiser.PressAsync(page, "[data-preview]", [new("Form.Title", ""), new("Form.Abstract", "Un **mot**\n\n<script>alert(1)</script> [lien](javascript:alert(1))")]);
        var shown = await answer.ReadPageAsync();

        var preview = shown.GetElementById("Form_Abstract-apercu")!;
        Assert.Equal("mot", preview.QuerySelector("strong")?.TextContent);
        Assert.Null(preview.QuerySelector("script"));
        Assert.DoesNotContain("javascript:", preview.InnerHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script>alert(1)</script>", shown.QuerySelector<IHtmlTextAreaElement>("#Form_Abstract")!.Value, StringComparison.Ordinal);
        Assert.Null(shown.QuerySelector("[data-errors]"));
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task Problems_of_the_session_stand_on_its_form()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(Slug, (SessionSubject.Abstract, null), (SessionSubject.Place, null));

        var page = await organiser.OpenAsync(await PathOfAsync(Slug));

        Assert.Contains(page.QuerySelectorAll(".problem"), problem => problem.Words().Contains("n’a pas de texte de présentation", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".problem"), problem => problem.Words().Contains("n’a ni salle ni lieu", StringComparison.Ordinal));
    }

    private async Task<string> PathOfAsync(string slug) => $"/admin/sessions/{await site.IdOfAsync(slug)}";

    private Task<string> PlaceOfAsync(string room) => Task.FromResult($"salle-{site.Programme.Room(room)!.Id}");
}
