using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Agenda;

public sealed class AgendaTests : IDisposable
{
    private static readonly string[] Five = ["self-data-reprenons-le-controle", "introduction-des-rencontres", "table-ronde-d-ouverture", "diversifier-les-modeles-economiques-de-la-mediation", "valoriser-disseminer-les-communs"];

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task An_agenda_is_made_by_links_alone_and_follows_what_becomes_of_its_sessions()
    {
        var address = "/programme";
        foreach (var slug in Five)
            address = Star(await site.OpenAsync(address), slug).GetAttribute("href")!;
        var page = await site.OpenAsync(address);
        var agenda = page.QuerySelector("[data-agenda-link]")!;
        Assert.Equal("Mon agenda (5)", agenda.Words());
        var before = await EventsAsync(agenda.GetAttribute("href")!);

        await site.SaveSessionAsync(Five[0], (SessionSubject.Title, "Reprenons nos données"), (SessionSubject.Slug, "reprenons"));
        await site.SaveSessionAsync(Five[1], (SessionSubject.Hours, NumeriqueEnCommuns.Journal.Fields.Notation.Write(new SessionHours(new DateOnly(2018, 9, 13), null, new TimeOnly(9, 0), new TimeOnly(9, 30)))));
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(site.Programme.Session(Five[2])!.Id))!.Cancel(site.Clock.GetUtcNow().UtcDateTime));
        var after = await EventsAsync(agenda.GetAttribute("href")!);

        Assert.Equal(5, before.Count);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.Equal("CANCELLED", Assert.Single(after.Values, entry => entry.Status == "CANCELLED").Status);
        Assert.Equal(2, after.Values.Count(entry => entry.Sequence > before[entry.Uid].Sequence));
        Assert.Contains("Reprenons nos données", (await site.OpenAsync(agenda.GetAttribute("href")!)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_star_says_what_it_does_and_leads_back_to_its_place()
    {
        var star = Star(await site.OpenAsync("/programme?format=atelier&vue=grille"), Five[4]);
        var taken = Star(await site.OpenAsync(star.GetAttribute("href")!), Five[4]);

        Assert.Equal($"Garder\u202f: {site.Programme.Session(Five[4])!.Title}", star.Words());
        Assert.StartsWith("Gardée, retirer de l’agenda", taken.Words(), StringComparison.Ordinal);
        Assert.Equal($"/programme?format=atelier&vue=grille#s{site.Programme.Session(Five[4])!.Id}", taken.GetAttribute("href"));
    }

    [Fact]
    public async Task The_choice_goes_along_with_every_link_and_form_but_not_to_files_and_other_sites()
    {
        var code = site.Agenda(Five).Text;

        var page = await site.OpenAsync($"/programme?agenda={code}");

        Assert.Equal($"/lieux?agenda={code}", page.QuerySelector("nav a[href^='/lieux']")!.GetAttribute("href"));
        Assert.Equal(code, page.QuerySelector("form[action='/programme'] input[name=agenda]")!.GetAttribute("value"));
        Assert.DoesNotContain(page.Links().Where(link => link.Contains(".ics", StringComparison.Ordinal)), link => link.Contains("agenda=", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Links("http"), link => link.Contains("agenda=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_finds_the_choice_of_another_in_a_page()
    {
        var mine = site.Agenda(Five[0]).Text;

        var before = await site.OpenAsync($"/programme?agenda={mine}");
        var other = await site.OpenAsync("/programme");
        var again = await site.OpenAsync($"/programme?agenda={mine}");

        Assert.Contains(mine, before.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"agenda={mine}&", other.QuerySelector("nav")!.OuterHtml, StringComparison.Ordinal);
        Assert.Empty(other.QuerySelectorAll(".star-kept"));
        Assert.Single(again.QuerySelectorAll(".star-kept"));
    }

    [Theory]
    [InlineData("/agenda/1h1jvdgwx")]
    [InlineData("/agenda/1h1jvdgw")]
    [InlineData("/agenda/n%27importe%20quoi")]
    public async Task A_mistyped_code_is_told_kindly(string path)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains("Ce code n’est pas complet, ou un caractère y a changé.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(Uri.UnescapeDataString(path.Split('/')[2]), page.QuerySelector("#code")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_code_is_found_again_however_it_was_copied()
    {
        var code = site.Agenda(Five);

        foreach (var typed in new[] { code.Text.ToUpperInvariant(), $" https://exemple.fr/agenda/{code}?trajet=sans-marches", $"webcal://exemple.fr/agenda/{code}.ics" })
        {
            using var answer = await site.GetAsync($"/agenda?code={Uri.EscapeDataString(typed)}");
            Assert.Equal($"/agenda/{code}", answer.Headers.Location!.OriginalString);
        }
    }

    [Fact]
    public async Task Ways_are_on_foot_or_without_steps_as_one_chooses()
    {
        var code = site.Agenda(Five[0], Five[1]);

        var onFoot = await site.OpenAsync($"/agenda/{code}");
        var withoutSteps = await site.OpenAsync($"/agenda/{code}?trajet=sans-marches");

        Assert.Contains("temps de trajet à pied non renseigné", onFoot.Words(), StringComparison.Ordinal);
        Assert.Contains("temps de trajet sans marches non renseigné", withoutSteps.Words(), StringComparison.Ordinal);
        Assert.Equal("Sans marches", withoutSteps.QuerySelector("main [aria-current]")!.Words());
    }

    [Fact]
    public async Task What_one_needs_goes_along_and_tells_what_does_not_answer_it()
    {
        var code = site.Agenda(Five);

        var page = await site.OpenAsync($"/agenda/{code}?besoins=plain-pied,lsf");

        Assert.Equal(5, page.QuerySelectorAll(".agenda-problem").Count(problem => problem.Words() == "Ne répond pas à vos besoins"));
        Assert.Equal("Sans marches", page.QuerySelector("main [aria-current]")!.Words());
        Assert.Equal($"/lieux?agenda={code}&besoins=plain-pied,lsf", page.QuerySelector("nav a[href^='/lieux']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Two_agendas_are_shown_together_and_a_star_changes_the_first()
    {
        var (mine, theirs) = (site.Agenda(Five[0], Five[1]), site.Agenda(Five[1], Five[2]));

        using var asked = await site.GetAsync($"/agenda/{mine}?avec=https%3A%2F%2Fexemple.fr%2Fagenda%2F{theirs}");
        var page = await site.OpenAsync(asked.Headers.Location!.OriginalString);

        Assert.Equal($"/agenda/{mine}+{theirs}", asked.Headers.Location.OriginalString);
        Assert.Equal("Deux agendas", page.Heading().Trim('[', ']', ' '));
        Assert.Contains("1 session en commun.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(["Agendas A et B", "Agenda B", "Agenda A"], page.QuerySelectorAll(".agenda-whose").Select(whose => whose.Words()));
        Assert.Equal($"/agenda/{site.Agenda(Five[1])}+{theirs}", Star(page, Five[0]).GetAttribute("href")!.Split('#')[0]);
    }

    [Fact]
    public async Task A_mistyped_second_code_leaves_the_first()
    {
        using var answer = await site.GetAsync($"/agenda/{site.Agenda(Five)}+xyz");
        var page = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Le second code n’est pas complet", page.Words(), StringComparison.Ordinal);
        Assert.Contains($"/agenda/{site.Agenda(Five)}", page.QuerySelector("main")!.Links());
    }

    [Fact]
    public async Task The_text_of_an_agenda_tells_hours_and_places()
    {
        var text = await site.TextAsync($"/agenda/{site.Agenda(Five)}.txt");

        Assert.Contains("[JEUDI 13 SEPTEMBRE]", text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("/sessions/").Length - 1);
    }

    [Fact]
    public async Task An_agenda_is_for_whoever_has_its_address_and_not_for_search_engines()
    {
        var page = await site.OpenAsync($"/agenda/{site.Agenda(Five)}");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("Disallow: /*agenda=", await site.TextAsync("/robots.txt"), StringComparison.Ordinal);
    }

    private static IElement Star(IParentNode page, string slug) =>
        page.QuerySelector($"a[href^='/sessions/{slug}']")!.Closest("li, article, .grid-entry")!.QuerySelector("a.star")!;

    private async Task<Dictionary<string, CalendarReading.Event>> EventsAsync(string agenda) =>
        CalendarReading.Events(await site.TextAsync($"{agenda}.ics")).ToDictionary(entry => entry.Uid);
}
