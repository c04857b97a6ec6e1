using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;
using Notation = NumeriqueEnCommuns.Journal.Fields.Notation;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class JournalUndoTests : IDisposable
{
    private const string SelfData = "self-data-reprenons-le-controle";
    private const string Title = "Self Data\u202f: reprenons le contrôle";
    private const string UndoButton = ".revision-head form";

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Takes_back_an_old_change_and_keeps_later_ones()
    {
        using var organiser = await site.SignedInAsync();
        var old = await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Autre titre"));
        await site.SaveSessionAsync(SelfData, (SessionSubject.Access, "Invitation"));

        using var undone = await organiser.PostAsync("/admin/journal", form: $"form[action='/admin/journal/{old.Revision}']");
        var journal = await organiser.OpenAsync("/admin/journal");

        Assert.Equal("/admin/journal", undone.Headers.Location?.OriginalString);
        Assert.Contains("C’est annulé.", journal.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Equal((Title, true), (site.Programme.Session(SelfData)!.Title, site.Programme.Session(SelfData)!.IsOnInvitation));
        var revisions = journal.QuerySelectorAll(".revision").ToList();
        Assert.Contains("Annule, en tout ou partie, la modification n°\u00a01.", revisions[0].Words(), StringComparison.Ordinal);
        Assert.Contains("Annulée par la modification n°\u00a03 (Ada Martin, aujourd’hui à 12h).", revisions[2].Words(), StringComparison.Ordinal);
        Assert.Null(revisions[2].QuerySelector("form"));
    }

    [Fact]
    public async Task Takes_back_one_line_of_several_and_brings_it_back()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Autre titre"), (SessionSubject.Access, "Invitation"));

        using var undone = await organiser.PostAsync("/admin/journal", form: ".diff form");
        var afterUndo = site.Programme.Session(SelfData)!;
        using var redone = await organiser.PostAsync("/admin/journal", form: UndoButton);

        Assert.Equal((Title, true), (afterUndo.Title, afterUndo.IsOnInvitation));
        Assert.Equal("Autre titre", site.Programme.Session(SelfData)!.Title);
    }

    [Fact]
    public async Task Leaves_to_people_what_has_changed_again_since()
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Deuxième titre"), (SessionSubject.Access, "Invitation"));
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Troisième titre"));

        using var undone = await organiser.PostAsync("/admin/journal/1", form: UndoButton);
        var dispute = await undone.ReadPageAsync();
        using var decided = await organiser.SubmitAsync(dispute, "/admin/fusion", [new("Choices[title]", "mine")]);

        Assert.Equal(["Deuxième titre", "Troisième titre", Title], dispute.QuerySelectorAll(".merge-text").Select(text => text.Words()));
        Assert.Equal((Title, false), (site.Programme.Session(SelfData)!.Title, site.Programme.Session(SelfData)!.IsOnInvitation));
    }

    [Fact]
    public async Task A_publication_is_for_life_no_button_offers_to_take_it_back_and_a_forged_request_is_told_why()
    {
        using var organiser = await site.SignedInAsync();
        await DraftAsync("Une idée");
        await site.SaveSessionAsync("une-idee", (SessionSubject.State, Notation.Write(new SessionState(SessionStatus.Published, null, null))));

        var page = await organiser.OpenAsync("/admin/journal/2");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await organiser.SendAsync("/admin/journal/2", [new("__RequestVerificationToken", token)]);

        Assert.Null(page.QuerySelector(UndoButton));
        Assert.Contains("ne redevient pas un brouillon", (await answer.ReadPageAsync()).QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(site.Programme.Session("une-idee"));
    }

    [Fact]
    public async Task The_history_of_a_deleted_draft_brings_it_back()
    {
        using var organiser = await site.SignedInAsync();
        var id = await DraftAsync("Une idée");
        var before = await site.ExportAsync();
        await site.AtDeskAsync(desk => desk.DeleteAsync(Editing.Camille, SubjectKind.Session, id));

        var history = await organiser.OpenAsync($"/admin/historique/session/{id}");
        using var restored = await organiser.SubmitAsync(history, $"/admin/historique/session/{id}", form: UndoButton);

        Assert.Contains("Cette fiche a été supprimée.", history.Words(), StringComparison.Ordinal);
        Assert.StartsWith("Rétablir", history.QuerySelector(UndoButton)!.Words(), StringComparison.Ordinal);
        Assert.Equal($"/admin/historique/session/{id}", restored.Headers.Location?.OriginalString);
        Assert.Equal(before, await site.ExportAsync());
        Assert.Contains($"/admin/sessions/{id}", (await organiser.OpenAsync($"/admin/historique/session/{id}")).Links());
    }

    [Theory]
    [InlineData("https://exemple.fr/admin/")]
    [InlineData("/admin/journa\u202el")]
    public async Task Takes_nothing_back_without_the_token_of_a_page_and_goes_back_to_no_other_site(string back)
    {
        using var organiser = await site.SignedInAsync();
        await site.SaveSessionAsync(SelfData, (SessionSubject.Title, "Autre titre"));

        using var forged = await organiser.SendAsync("/admin/journal/1", []);
        var afterForgery = site.Programme.Session(SelfData)!.Title;
        using var undone = await organiser.PostAsync("/admin/journal/1", [new("Back", back)], UndoButton);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal("Autre titre", afterForgery);
        Assert.Equal(Title, site.Programme.Session(SelfData)!.Title);
        Assert.Equal("/admin/journal", undone.Headers.Location?.OriginalString);
    }

    private async Task<int> DraftAsync(string title) => (await site.AtDeskAsync(desk => desk.MakeAsync(Editing.Camille, SubjectKind.Session, new Dictionary<string, string?>
    {
        [SessionSubject.Title] = title,
        [SessionSubject.Slug] = Slug.Candidates(title).First(),
        [SessionSubject.Format] = "1",
        [SessionSubject.Hours] = Notation.Write(new SessionHours(new DateOnly(2018, 9, 13), null, null, null)),
    }))).Id;
}
