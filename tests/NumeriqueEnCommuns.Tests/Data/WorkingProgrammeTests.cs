using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

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

    [Fact]
    public async Task What_lies_around_a_session_tells_its_problems_as_the_whole_does()
    {
        using var edition = new GeneratedEdition(sessions: 500, speakers: 60);
        await using var site = new CountingSite(edition.Path);
        // what a generated edition has not: rooms used twice, talks outside their block
        await site.InDatabaseAsync(db => db.Sessions.Where(session => session.Id % 7 == 0 && session.Room != null).ExecuteUpdateAsync(change => change.SetProperty(session => EF.Property<int?>(session, "RoomId"), db.Rooms.Min(room => room.Id))));
        await site.InDatabaseAsync(db => db.Sessions.Where(session => session.Id % 2 == 0 && session.Parent != null).ExecuteUpdateAsync(change => change.SetProperty(session => session.Day, session => session.Day.AddDays(1))));
        var whole = await site.InDatabaseAsync(db => WorkingProgramme.ReadAsync(db));
        HashSet<ProblemKind> seen = [];

        foreach (var session in whole.Sessions)
        {
            var around = await site.InDatabaseAsync(db => WorkingProgramme.ReadAroundAsync(db, session.Id));
            var expected = whole.Problems.Concerning(session).ToList();
            Assert.Equal(expected.Where(HasOneSubject).Select(problem => problem.Sentence), around.Problems.Concerning(around.Session(session.Id)!).Where(HasOneSubject).Select(problem => problem.Sentence));
            Assert.Equal(expected.Count, around.Problems.Concerning(around.Session(session.Id)!).Count());
            seen.UnionWith(expected.Select(problem => problem.Kind));
        }

        Assert.Superset(new HashSet<ProblemKind> { ProblemKind.RoomTwice, ProblemKind.PersonTwice, ProblemKind.NoDistance, ProblemKind.NoRoom, ProblemKind.OutsideItsBlock }, seen);
        Assert.True(whole.Sessions.Count > 250);

        // the sentence on a way names all who go it; around a session, those of the session
        static bool HasOneSubject(Problem problem) => problem.Kind is not ProblemKind.NoDistance;
    }

    [Fact]
    public async Task What_lies_around_a_session_is_a_small_part()
    {
        using var edition = new GeneratedEdition(sessions: 500, speakers: 300);
        await using var site = new CountingSite(edition.Path);
        var session = site.Programme.Sessions.First(session => session.Room is not null);

        var around = await site.InDatabaseAsync(db => WorkingProgramme.ReadAroundAsync(db, session.Id));

        Assert.InRange(around.Sessions.Count, 2, 100);
        Assert.Equal(site.Programme.Rooms.Select(room => room.Id), around.Plan.Rooms.Select(room => room.Id));
    }

    private static Task<int> CommandsOfAsync(CountingSite site) => site.CommandsOfAsync(() => site.InDatabaseAsync(db => WorkingProgramme.ReadAsync(db)));
}
