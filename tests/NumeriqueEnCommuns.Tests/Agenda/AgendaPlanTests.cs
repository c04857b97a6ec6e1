using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Agenda;

public sealed class AgendaPlanTests(BusyThursday thursday) : IClassFixture<BusyThursday>
{
    private readonly PublishedProgramme programme = thursday.Programme;

    [Fact]
    public void Days_and_sessions_are_in_order_of_time()
    {
        var plan = Plan("apres-midi", "sans-heure", "matin");

        Assert.Equal(["sans-heure", "matin", "apres-midi"], plan.Sessions.Select(session => session.Slug));
        Assert.Equal([12, 13], plan.Days.Select(day => day.Date.Day));
    }

    [Fact]
    public void Two_sessions_at_once_are_told_at_the_later()
    {
        var stops = Stops("matin", "meme-heure");

        Assert.Empty(stops[0].Clashes);
        Assert.Equal("matin", Assert.Single(stops[1].Clashes).Slug);
    }

    [Fact]
    public void A_cancelled_session_keeps_nobody()
    {
        var stops = Stops("apres-midi", "annulee");

        Assert.Equal(2, stops.Count);
        Assert.All(stops, stop => Assert.Empty(stop.Clashes));
    }

    [Fact]
    public void A_way_longer_than_the_time_between_is_told()
    {
        Assert.Equal((10, 5, true), Seen(Stops("meme-heure", "loin-trop-tot")[1].Way!));
        Assert.Equal((10, 15, false), Seen(Stops("meme-heure", "loin-a-temps")[1].Way!));
        Assert.Null(Stops("loin-a-temps", "apres-midi")[1].Way);
    }

    [Fact]
    public void Without_steps_the_way_takes_its_own_time()
    {
        var way = AgendaPlan.Of(programme, programme.Agenda("meme-heure", "loin-a-temps"), isStepFree: true).Days[0].Stops[1].Way!;

        Assert.Equal((25, 15, true), Seen(way));
    }

    [Fact]
    public void A_way_that_nobody_has_measured_is_told_as_such()
    {
        var elsewhere = programme.Sessions.First(session => session is { IsCancelled: false, Start: not null, ShownVenue: { } venue } && venue.Slug is not ("stereolux" or "ecole-d-architecture"));
        var sameDay = programme.Sessions.First(session => session is { IsCancelled: false, Start: not null, ShownVenue.Slug: "stereolux" } && session.Day == elsewhere.Day && !session.Overlaps(elsewhere));

        var ways = AgendaPlan.Of(programme, programme.Agenda(elsewhere.Slug, sameDay.Slug)).Days[0].Stops.Select(stop => stop.Way).OfType<Way>();

        Assert.Null(Assert.Single(ways).Minutes);
    }

    [Fact]
    public void Time_between_two_sessions_tells_what_goes_on_meanwhile()
    {
        var free = Stops("loin-a-temps", "apres-midi")[1].Free!;

        Assert.Equal((new TimeOnly(12, 45), new TimeOnly(14, 0)), (TimeOnly.FromDateTime(free.Start), TimeOnly.FromDateTime(free.End)));
        Assert.Contains("pendant-la-pause", free.Meanwhile.Select(session => session.Slug));
        Assert.DoesNotContain("apres-midi", free.Meanwhile.Select(session => session.Slug));
        Assert.Null(Stops("meme-heure", "loin-a-temps")[1].Free);
    }

    [Fact]
    public void A_block_and_its_talk_are_no_clash()
    {
        var talk = programme.Sessions.First(session => session is { Block.Start: not null });

        var stops = Stops(talk.Slug, talk.Block!.Slug);

        Assert.Equal(2, stops.Count);
        Assert.All(stops, stop => Assert.Empty(stop.Clashes));
    }

    [Fact]
    public void A_talk_somewhere_in_its_block_takes_the_time_of_the_block()
    {
        var talk = programme.Sessions.First(session => session is { Start: null, Block: { Start: not null, End: not null } });
        var before = programme.Sessions.Last(session => session is { IsCancelled: false, Block: null, End: not null } && session.Day == talk.Day && session.End <= talk.Block!.Start);
        var after = programme.Sessions.First(session => session is { IsCancelled: false, Block: null, Start: not null } && session.Day == talk.Day && session.Start >= talk.Block!.End);

        var stops = Stops(before.Slug, talk.Slug, after.Slug);

        Assert.Equal([before.Slug, talk.Slug, after.Slug], stops.Select(stop => stop.Session.Slug));
        Assert.All(stops.Select(stop => stop.Free).OfType<FreeTime>(), free => Assert.False(free.Start < talk.Block!.End && free.End > talk.Block.Start));
        Assert.Null(stops[1].Way);
    }

    [Fact]
    public void What_is_not_public_is_counted_and_not_shown()
    {
        var plan = AgendaPlan.Of(programme, programme.Agenda("matin").With(9999));

        Assert.Equal(("matin", 1), (Assert.Single(plan.Sessions).Slug, plan.Missing));
    }

    private static (int? Minutes, int Available, bool IsTooLong) Seen(Way way) => (way.Minutes, way.Available, way.IsTooLong);

    private AgendaPlan Plan(params string[] slugs) => AgendaPlan.Of(programme, programme.Agenda(slugs));

    private IReadOnlyList<AgendaStop> Stops(params string[] slugs) => Assert.Single(Plan(slugs).Days).Stops;
}
