using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>What the planner has to say about the programme of 2018 as its brochure printed it.</summary>
public sealed class Problems2018Tests(Seeded2018 seeded) : IClassFixture<Seeded2018>
{
    [Fact]
    public async Task The_brochure_contradicts_itself_nowhere()
    {
        var plan = await PlanAsync();

        Assert.Equal(86, plan.Sessions.Count);
        Assert.Empty(Impossible(plan));
    }

    [Fact]
    public async Task Somebody_announced_twice_at_the_same_hour_would_be_seen()
    {
        var plan = await PlanAsync();
        var workshop = plan.Sessions.Single(session => session.Slug == "innovation-living-lab-explorations-inventer-de-nouvelles");
        var free = plan.Rooms.Single(room => room.Slug == "espace-6");

        workshop.MoveTo(Placing.Of(workshop).StartingAt(new DateTime(2018, 9, 14, 14, 0, 0, DateTimeKind.Unspecified)).In(free));

        Assert.Equal(
            [
                $"Julien Coclet participe à deux sessions en même temps le vendredi 14 septembre : {FrenchText.Quoted(workshop.Title)} (14h–16h, Espace 6, École d’Architecture)"
                + " et « Médiation, accompagnement, travail social : quels métiers de demain ? » (14h–16h, Espace 5, École d’Architecture).",
            ],
            Impossible(new Plan(plan.Edition, plan.Venues, plan.Sessions)));
    }

    [Fact]
    public async Task What_the_brochure_does_not_say_is_told()
    {
        var problems = Problems.Of(await PlanAsync()).All;

        Assert.Equal(
            [
                "« Écrire ensemble la société numérique de demain en Outre-Mer » n’a pas d’horaire (mardi 11 septembre).",
                "« Masterclass “Pouvoirs publics et numérique : quels enjeux, quels rôles, quels leviers ?” » n’a pas d’horaire (mercredi 12 septembre).",
            ],
            problems.Where(problem => problem.Kind is ProblemKind.NoHour).Select(problem => problem.Sentence));
        Assert.Equal(
            [(ProblemKind.NoHour, 2), (ProblemKind.NoRoom, 9), (ProblemKind.NoText, 29), (ProblemKind.NoSpeaker, 2), (ProblemKind.ToConfirm, 31)],
            problems.CountBy(problem => problem.Kind).Select(count => (count.Key, count.Value)));
    }

    private static IEnumerable<string> Impossible(Plan plan) =>
        Problems.Of(plan).All.Where(problem => problem.Severity is Severity.Impossible).Select(problem => problem.Sentence);

    private async Task<Plan> PlanAsync()
    {
        await using var db = seeded.Open();
        var sessions = await db.Sessions
            .Include(session => session.Format).Include(session => session.Track).Include(session => session.Room).Include(session => session.Venue)
            .Include(session => session.Participations).ThenInclude(participation => participation.Speaker)
            .AsSplitQuery().ToListAsync();
        return new(await db.Editions.SingleAsync(), await db.Venues.Include(venue => venue.Rooms).ToListAsync(), sessions);
    }
}
