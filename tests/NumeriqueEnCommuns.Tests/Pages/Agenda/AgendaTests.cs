using AngleSharp.Dom;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Pages.Agenda;

/// <summary>What somebody has chosen, as a page, a calendar and a text.</summary>
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

    [Theory]
    [InlineData("trajet=sans-marches&trajet=a-pied", "Sans marches")]
    [InlineData("trajet=+", "Trajets à pied")]
    [InlineData("avec=+", "Trajets à pied")]
    public async Task What_is_asked_twice_counts_once_and_nothing_is_nothing(string query, string expected) =>
        Assert.Equal(expected, (await site.OpenAsync($"/agenda/{site.Agenda(Five[0], Five[1])}?{query}")).QuerySelector("main [aria-current]")!.Words());

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

    [Fact]
    public async Task The_text_of_an_agenda_tells_hours_and_places()
    {
        var text = await site.TextAsync($"/agenda/{site.Agenda(Five)}.txt");

        Assert.Contains("[JEUDI 13 SEPTEMBRE]", text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("/sessions/").Length - 1);
    }

    private async Task<Dictionary<string, CalendarReading.Event>> EventsAsync(string agenda) =>
        CalendarReading.Events(await site.TextAsync($"{agenda}.ics")).ToDictionary(entry => entry.Uid);
}
