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
            new("Form.Place", await PlaceOfAsync("espace-5")), new("Form.Access", "Invitation"), new("Form.HasSignLanguage", "true"), new("Form.HasCaptions", "true"), new("Form.Points[0].IsOpen", "true"), new("Form.Points[0].Note", "À voir"),
            new("Form.Resources[0].Title", "Les images"), new("Form.Resources[0].Url", "https://exemple.fr/images"), new("Form.Resources[0].Kind", "Photo"),
        ]);
        var after = await site.OpenAsync($"/sessions/{Slug}");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.NotEqual("La mallette", before.Heading());
        Assert.Equal("La mallette", after.Heading());
        Assert.All(["Un texte neuf.", "Vendredi 14 septembre", "9h15", "10h45", "Espace 5", "Sur invitation", "Interprétée en langue des signes française (LSF)", "Sous-titrée", "Les images"], text => Assert.Contains(text, after.Words(), StringComparison.Ordinal));
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
    public async Task A_point_is_to_be_confirmed_once()
    {
        using var organiser = await site.SignedInAsync();

        using var refused = await organiser.PostAsync(await PathOfAsync(Slug),
            [new("Form.Points[0].What", "Room"), new("Form.Points[0].IsOpen", "true"), new("Form.Points[1].What", "Room"), new("Form.Points[1].IsOpen", "true")]);

        Assert.Contains("Ce point est déjà dans la liste.", (await refused.ReadPageAsync()).GetElementById("Form_Points_1__Note-erreur")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.RevisionsAsync());
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

    private async Task<string> PathOfAsync(string slug) => $"/admin/sessions/{await site.IdOfAsync(slug)}";

    private Task<string> PlaceOfAsync(string room) => Task.FromResult($"salle-{site.Programme.Room(room)!.Id}");
}
