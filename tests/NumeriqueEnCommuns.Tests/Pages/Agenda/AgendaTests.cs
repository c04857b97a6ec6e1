using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Agenda;
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
            address = (await site.OpenAsync(address)).Star(slug).GetAttribute("href")!;
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

        foreach (var typed in new[] { code.Text.ToUpperInvariant(), $" https://exemple.fr/agenda/{code}?trajet=sans-marches", $"webcal://exemple.fr/agenda/{code}.ics", $"https://exemple.fr/programme?vue=grille&agenda={code}#s2" })
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
    public async Task A_needy_address_of_the_calendar_leaves_nothing_out()
    {
        var code = site.Agenda(Five);

        var all = await EventsAsync($"/agenda/{code}");
        var needy = CalendarReading.Events(await site.TextAsync($"/agenda/{code}.ics?besoins=lsf"));

        Assert.Equal(5, all.Count);
        Assert.Equal(5, needy.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".ics")]
    public async Task Who_has_it_already_is_told_so_in_a_few_bytes_until_the_programme_changes(string suffix)
    {
        var address = $"/agenda/{site.Agenda(Five)}{suffix}";
        using var first = await site.GetAsync(address);

        using var again = await AskAsync(address, first.Headers.ETag!);
        await site.SaveSessionAsync(Five[0], (SessionSubject.Title, "Autre titre"));
        using var changed = await AskAsync(address, first.Headers.ETag!);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
        Assert.Equal("", await again.Content.ReadAsStringAsync());
        Assert.DoesNotContain("public", $"{first.Headers.CacheControl}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_other_letters_leads_to_the_agenda()
    {
        var code = site.Agenda(Five);

        using var answer = await site.GetAsync($"/AGENDA/{code.Text.ToUpperInvariant()}");

        Assert.Equal($"/agenda/{code}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_longest_code_still_has_its_page()
    {
        var longest = AgendaCode.Of(Enumerable.Range(1, AgendaCode.MostSessions).Select(number => number * 10_000));
        Assert.Equal(longest.Ids, AgendaCode.Read(longest.Text)?.Ids);

        var page = await site.OpenAsync($"/agenda/{longest}");

        Assert.StartsWith("<svg ", await site.TextAsync(page.QuerySelector("img.qr")!.GetAttribute("src")!), StringComparison.Ordinal);
        Assert.Contains("ne sont plus au programme", page.Words(), StringComparison.Ordinal);
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


    private async Task<HttpResponseMessage> AskAsync(string address, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(known);
        return await site.Visitor.SendAsync(request);
    }

    private async Task<Dictionary<string, CalendarReading.Event>> EventsAsync(string agenda) =>
        CalendarReading.Events(await site.TextAsync($"{agenda}.ics")).ToDictionary(entry => entry.Uid);
}
