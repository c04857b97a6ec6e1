using System.Net;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsDeedsTests : IDisposable
{
    private const string Slug = "la-mallette-pedagogique-data";
    private const int Id = 24;

    private readonly UnusualSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_draft_is_nowhere_public_until_it_is_published()
    {
        using var organiser = await site.SignedInAsync();
        var id = await site.IdOfAsync(UnusualSite.Draft);
        using var edited = await organiser.PostAsync($"/admin/sessions/{id}", [new("Form.People[0].Name", "Toute Nouvelle"), new("Form.Start", "19:00"), new("Form.End", "20:00")]);
        string[] places = [$"/sessions/{UnusualSite.Draft}", "/programme", "/programme?vue=grille", "/intervenants", "/intervenants/toute-nouvelle", "/sitemap.xml"];

        var before = await SaysDraftAsync(places);
        using var published = await organiser.PostAsync($"/admin/sessions/{id}/publication");
        var after = await SaysDraftAsync(places);

        Assert.Equal(HttpStatusCode.Redirect, edited.StatusCode);
        Assert.All(before, Assert.False);
        Assert.All(after, Assert.True);
    }

    [Fact]
    public async Task What_is_cancelled_says_so_with_the_day_and_the_reason_until_it_is_restored()
    {
        using var organiser = await site.SignedInAsync();

        using var cancelled = await organiser.PostAsync($"/admin/sessions/{Id}/annulation", [new("Reason", "La salle est inondée")]);
        var page = await site.OpenAsync($"/sessions/{Slug}");
        var session = site.Programme.Session(Slug)!;
        using var restored = await organiser.PressAsync(await organiser.OpenAsync($"/admin/sessions/{Id}"), "[form=retablir]");
        var again = await site.OpenAsync($"/sessions/{Slug}");

        Assert.Contains("Cette session a été annulée le vendredi 1er juin 2018. La salle est inondée.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(site.Clock.GetUtcNow().UtcDateTime, session.CancelledAt);
        Assert.DoesNotContain("annulée", again.Words(), StringComparison.Ordinal);
        Assert.False(site.Programme.Session(Slug)!.IsCancelled);
    }

    [Fact]
    public async Task A_reason_can_be_changed_and_the_day_stays()
    {
        using var organiser = await site.SignedInAsync();
        using var cancelled = await organiser.PostAsync($"/admin/sessions/{Id}/annulation", [new("Reason", "Erreur")]);
        var at = site.Programme.Session(Slug)!.CancelledAt;
        site.Wait(TimeSpan.FromHours(1));

        var page = await organiser.OpenAsync($"/admin/sessions/{Id}/annulation");
        using var changed = await organiser.SubmitAsync(page, $"/admin/sessions/{Id}/annulation", [new("Reason", "La salle est prise.")]);

        Assert.Equal("Erreur", page.GetElementById("Reason")!.GetAttribute("value"));
        Assert.Equal(("La salle est prise.", at), (site.Programme.Session(Slug)!.CancellationReason, site.Programme.Session(Slug)!.CancelledAt));
    }

    [Fact]
    public async Task A_reason_that_is_too_long_comes_back()
    {
        using var organiser = await site.SignedInAsync();
        var reason = new string('a', 301);

        using var refused = await organiser.PostAsync($"/admin/sessions/{Id}/annulation", [new("Reason", reason)]);
        var page = await refused.ReadPageAsync();

        Assert.Contains("C’est trop long", page.QuerySelector("[data-errors]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(reason, page.GetElementById("Reason")!.GetAttribute("value"));
        Assert.False(site.Programme.Session(Slug)!.IsCancelled);
    }

    [Fact]
    public async Task What_was_published_is_deleted_neither_by_the_form_nor_by_a_forged_request()
    {
        using var organiser = await site.SignedInAsync();
        var draft = await site.IdOfAsync(UnusualSite.Draft);
        var token = (await organiser.OpenAsync($"/admin/sessions/{Id}")).QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var deleted = await organiser.SendAsync($"/admin/sessions/{draft}?handler=Delete", [new("__RequestVerificationToken", token)]);
        using var forged = await organiser.SendAsync($"/admin/sessions/{Id}?handler=Delete", [new("__RequestVerificationToken", token)]);
        using var several = await organiser.SendAsync("/admin/sessions", [new("__RequestVerificationToken", token), new("Several.Deed", "Delete"), new("Several.Ids", $"{Id}")]);
        var told = (await organiser.OpenAsync("/admin/sessions")).Words();

        using var gone = await organiser.GetAsync($"/admin/sessions/{draft}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.NotNull(site.Programme.Session(Slug));
        Assert.Contains("Elle a été publiée", told, StringComparison.Ordinal);
        Assert.Null((await organiser.OpenAsync($"/admin/sessions/{Id}")).QuerySelector(".thing-foot form"));
        Assert.Single(await site.RevisionsAsync());
    }

    [Fact]
    public async Task What_was_published_never_becomes_a_draft_again()
    {
        var outcome = await site.SaveSessionAsync(Slug, ("state", """{"status":"draft"}"""));

        Assert.Contains("ne redevient pas un brouillon", outcome.Refusals.Single().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_is_a_draft_without_hours_or_room()
    {
        using var organiser = await site.SignedInAsync();

        using var first = await organiser.PressAsync(await organiser.OpenAsync($"/admin/sessions/{Id}"), "[form=copier]");
        using var second = await organiser.PressAsync(await organiser.OpenAsync($"/admin/sessions/{Id}"), "[form=copier]");
        var page = await organiser.OpenAsync(second.Headers.Location!.OriginalString);

        Assert.Equal("La mallette pédagogique Data (copie)", page.Heading());
        Assert.Equal("la-mallette-pedagogique-data-copie-2", page.GetElementById("Form_Slug")!.GetAttribute("value"));
        Assert.Equal(["2018-09-13", "", "Pierre Guyomar"], new[] { "Form_Day", "Form_Start", "Form_People_0__Name" }.Select(field => page.GetElementById(field)!.GetAttribute("value") ?? ""));
        Assert.Equal("brouillon", page.QuerySelector(".badge")!.Words());
    }

    private async Task<bool[]> SaysDraftAsync(string[] paths)
    {
        List<bool> said = [];
        foreach (var path in paths)
        {
            using var answer = await site.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            said.Add(answer.IsSuccessStatusCode && (text.Contains(UnusualSite.Draft, StringComparison.Ordinal) || text.Contains("Toute Nouvelle", StringComparison.Ordinal)));
        }

        return [.. said];
    }
}
