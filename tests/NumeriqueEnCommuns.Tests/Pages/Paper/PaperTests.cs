using Microsoft.EntityFrameworkCore;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Paper;

public sealed class PaperTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_wall_shows_every_session_once_and_each_day_alone_at_an_address_of_its_own()
    {
        var all = await site.OpenAsync("/papier/affiche");
        var thursday = await site.OpenAsync("/papier/affiche/jeudi-13-septembre");
        using var unknown = await site.GetAsync("/papier/affiche/lundi-1-janvier");

        Assert.Equal(site.Programme.Sessions.Select(session => session.Title).Order(StringComparer.Ordinal), all.QuerySelectorAll(".sheet-title").Select(title => title.Words()).Order(StringComparer.Ordinal));
        Assert.Equal(site.Programme.Days.Count, all.QuerySelectorAll(".wall").Length);
        Assert.Equal("Jeudi 13 septembre 2018", Assert.Single(thursday.QuerySelectorAll(".wall h2")).Words());
        Assert.Equal(System.Net.HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_booklet_holds_every_session_once_and_tells_of_everybody_when_they_speak()
    {
        var page = await site.OpenAsync("/papier/livret");

        Assert.Equal(site.Programme.Sessions.Select(session => session.Title).Order(StringComparer.Ordinal), page.QuerySelectorAll(".sheet-title").Select(title => title.Words()).Order(StringComparer.Ordinal));
        Assert.Equal(site.Programme.Speakers.Select(speaker => speaker.Name), page.QuerySelectorAll(".booklet-names strong").Select(name => name.Words()));
        Assert.Contains(page.QuerySelectorAll(".booklet-names li"), line => line.Words() == "Hervé Groléas jeudi 13, 15h\u202f; jeudi 13, 17h");
        Assert.Contains("6 quai François Mitterrand", page.QuerySelector(".booklet-cover")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doors_have_a_sheet_for_each_room_and_day_with_the_rooms_own_sessions()
    {
        var all = await site.OpenAsync("/papier/portes");
        var amphi = await site.OpenAsync("/papier/portes/amphi-150");

        Assert.Equal(["Jeudi 13 septembre 2018", "Vendredi 14 septembre 2018"], amphi.QuerySelectorAll(".door-day").Select(day => day.Words()));
        Assert.Equal(4, amphi.QuerySelectorAll(".door")[0].QuerySelectorAll(".door-entry").Length);
        Assert.True(all.QuerySelectorAll(".door").Length > 2);
    }

    [Theory]
    [InlineData("/papier/affiche")]
    [InlineData("/papier/livret")]
    [InlineData("/papier/portes/amphi-150")]
    public async Task Every_print_bears_its_version_and_leads_to_what_changed_since(string path)
    {
        site.SetClock(new DateTime(2018, 9, 13, 9, 5, 0));
        await RenameAsync("financer-les-communs", "Payer les communs");
        var printed = await site.OpenAsync(path);
        var address = "http://" + printed.QuerySelector(".stamp-address")!.Words()["http://".Length..];
        var nothing = await site.OpenAsync(new Uri(address).PathAndQuery);
        await RenameAsync("self-data-reprenons-le-controle", "Self Data");

        var since = await site.OpenAsync(new Uri(address).PathAndQuery);

        var version = site.Programme.Edition.ContentVersion - 1;
        Assert.Contains($"Version {version}, 13 septembre 2018 à 9h05", printed.QuerySelector(".stamp")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(printed.QuerySelector(".stamp svg[role=img]"));
        Assert.Contains("Votre feuille est à jour.", nothing.Words(), StringComparison.Ordinal);
        Assert.Contains($"depuis la version {version}, celle de votre feuille", since.Words(), StringComparison.Ordinal);
        Assert.Equal(["/sessions/self-data-reprenons-le-controle"], since.QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_sheet_is_up_to_date_only_where_not_even_a_text_has_changed()
    {
        var printed = await site.OpenAsync("/papier/livret");
        var address = new Uri("http://" + printed.QuerySelector(".stamp-address")!.Words()["http://".Length..]).PathAndQuery;
        await site.SaveSessionAsync("self-data-reprenons-le-controle", (SessionSubject.Abstract, "Un autre texte."));

        var since = await site.OpenAsync(address);

        Assert.DoesNotContain("Votre feuille est à jour.", since.Words(), StringComparison.Ordinal);
        Assert.Contains("Des textes ou des noms de salles ont changé", since.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_that_is_held_elsewhere_than_its_block_is_on_its_own_door()
    {
        var talk = site.Programme.TalksOf(site.Programme.Session("conferences")!)[0];
        var room = site.Programme.Room("espace-7")!;
        await site.EditAsync(Editing.Camille, async edit => (await edit.Db.Sessions.FindAsync(talk.Id))!.MoveTo((await edit.Db.Rooms.Include(other => other.Venue).SingleAsync(other => other.Id == room.Id))));

        var there = await site.OpenAsync("/papier/portes/espace-7");
        var block = await site.OpenAsync($"/papier/portes/{site.Programme.Session("conferences")!.Room!.Slug}");

        Assert.Contains(talk.Title, there.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain(talk.Title, block.Words(), StringComparison.Ordinal);
    }

    private Task<NumeriqueEnCommuns.Journal.Outcome> RenameAsync(string slug, string title) => site.SaveSessionAsync(slug, (SessionSubject.Title, title));
}
