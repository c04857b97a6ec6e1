using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class MomentTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private Moment At(int day, int hour, int minute = 0) =>
        Moment.Of(site.Programme, new DateTime(2018, 9, day, hour, minute, 0, DateTimeKind.Unspecified));

    [Fact]
    public void Before_the_edition_the_first_off_comes_next()
    {
        var moment = At(day: 1, hour: 12);

        Assert.Empty(moment.Now);
        Assert.Equal(["Écrire ensemble la société numérique de demain en Outre-Mer"], moment.Next.Select(session => session.Title));
    }

    [Fact]
    public void Tells_what_is_on_and_all_that_begins_next()
    {
        var moment = At(day: 13, hour: 13);

        Assert.Equal(["dejeuner-jeudi"], moment.Now.Select(session => session.Slug));
        Assert.All(moment.Next, session => Assert.Equal(14, session.Start!.Value.Hour));
        Assert.True(moment.Next.Count > 5);
    }

    [Fact]
    public void A_session_is_on_from_its_first_minute_to_before_its_last()
    {
        var atStart = At(day: 13, hour: 10);
        var atEnd = At(day: 13, hour: 10, minute: 30);

        Assert.Contains(atStart.Now, session => session.Slug == "introduction-des-rencontres");
        Assert.DoesNotContain(atEnd.Now, session => session.Slug == "introduction-des-rencontres");
    }

    [Fact]
    public void An_open_end_lasts_an_hour_and_a_night_goes_on_after_midnight()
    {
        var evening = At(day: 13, hour: 21, minute: 30);
        var night = At(day: 14, hour: 1);

        Assert.Contains(evening.Now, session => session.Slug == "soiree-de-lancement-nantes-digital-week");
        Assert.Equal([UnusualSite.AfterMidnight], night.Now.Select(session => session.Slug));
    }

    [Fact]
    public void What_is_cancelled_is_neither_on_nor_next()
    {
        var during = At(day: 13, hour: 18, minute: 45);
        var before = At(day: 13, hour: 18, minute: 10);

        Assert.NotNull(site.Programme.Session(UnusualSite.Cancelled));
        Assert.DoesNotContain(during.Now, session => session.IsCancelled);
        Assert.DoesNotContain(before.Next, session => session.IsCancelled);
    }

    [Fact]
    public void After_the_last_session_it_is_over()
    {
        var moment = At(day: 14, hour: 23);

        Assert.True(moment.IsOver);
    }
}
