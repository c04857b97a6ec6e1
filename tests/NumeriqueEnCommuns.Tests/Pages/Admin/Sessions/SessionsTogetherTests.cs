namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

/// <summary>Two people at one session, each from a form that the other makes old.</summary>
public sealed class SessionsTogetherTests : IDisposable
{
    private const string Slug = "la-mallette-pedagogique-data";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

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

    private async Task<string> PathOfAsync(string slug) => $"/admin/sessions/{await site.IdOfAsync(slug)}";

    private Task<string> PlaceOfAsync(string room) => Task.FromResult($"salle-{site.Programme.Room(room)!.Id}");
}
