using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Data;

public sealed class WorkingProgrammeTests
{
    [Fact]
    public async Task Reads_drafts_and_places_with_all_that_questions_ask_for()
    {
        await using var site = new UnusualSite();

        var plan = (await site.InDatabaseAsync(db => WorkingProgramme.ReadAsync(db))).Plan;

        Assert.Contains(plan.Sessions, session => session.Slug == UnusualSite.Draft);
        Assert.DoesNotContain(plan.Sessions, session => session.Status is SessionStatus.Cancelled);
        Assert.All(plan.Sessions.Where(session => session.Room is not null), session => Assert.Equal(session.Venue!.Id, session.Room!.Venue.Id));
        Assert.All(plan.Sessions.SelectMany(session => session.Participations), participation => Assert.NotEmpty(participation.Speaker.Name));
        Assert.Equal(site.Programme.Rooms.Select(room => room.Id), plan.Rooms.Select(room => room.Id));
    }

    [Fact]
    public async Task Takes_as_many_commands_however_much_there_is()
    {
        using var larger = new EditionCopy();
        foreach (var number in Enumerable.Range(1, 50))
            larger.AddSession($"session-{number}", session => session["room"] = "espace-1");
        await using var ordinary = new CountingSite();
        await using var large = new CountingSite(larger.Path);

        Assert.Equal(7, await CommandsOfAsync(ordinary));
        Assert.Equal(7, await CommandsOfAsync(large));
    }

    private static Task<int> CommandsOfAsync(CountingSite site) => site.CommandsOfAsync(() => site.InDatabaseAsync(db => WorkingProgramme.ReadAsync(db)));
}
