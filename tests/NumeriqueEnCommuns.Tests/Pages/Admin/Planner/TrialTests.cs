using System.Net;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

public sealed class TrialTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Says_what_would_happen_there_as_plain_text()
    {
        using var organiser = await site.SignedInAsync();
        var session = site.Programme.Session("self-data-reprenons-le-controle")!;
        var occupant = site.Programme.Sessions.First(other => other is { Start: not null, Room: not null, Block: null } && other.Id != session.Id);

        using var answer = await organiser.GetAsync($"/admin/planning/{session.Id}/essai?place={occupant.Start:yyyy-MM-dd'T'HH:mm}/{occupant.Room!.Id}");
        using var same = await organiser.GetAsync($"/admin/planning/{session.Id}/essai?place={session.Start:yyyy-MM-dd'T'HH:mm}/{session.Room!.Id}");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"{occupant.Room.Name} : occupée par « {occupant.Title}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.EndsWith("sa place actuelle", await same.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2018-09-13T14:00/99999")]
    [InlineData("demain/1")]
    public async Task Answers_404_for_what_is_no_place(string place)
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.GetAsync($"/admin/planning/1/essai?place={place}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
