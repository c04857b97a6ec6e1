using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class SurroundingsTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public void Tells_what_comes_before_and_after_in_the_room()
    {
        var around = Around("self-data-reprenons-le-controle");

        Assert.Equal("institutionnaliser-les-lieux-emergents-et-ou-dynamiser", around.Before?.Slug);
        Assert.Equal("la-resilience-des-territoires-incarnee-par-des-lieux", around.After?.Slug);
    }

    [Fact]
    public void The_first_of_a_day_has_nothing_before_even_after_another_day()
    {
        var around = Around("inclusion-mediation-pouvoir-d-agir");

        Assert.Null(around.Before);
        Assert.NotNull(around.After);
    }

    [Fact]
    public void Meanwhile_are_all_that_overlap_and_nothing_else()
    {
        var around = Around("financer-les-communs");

        Assert.Contains(around.Meanwhile.Sessions, session => session.Slug == "comment-toucher-les-publics-isoles");
        Assert.DoesNotContain(around.Meanwhile.Sessions, session => session.Slug == "quel-cadre-pour-les-communs");
        Assert.DoesNotContain(around.Meanwhile.Sessions, session => session.Slug == "financer-les-communs");
    }

    [Fact]
    public void A_talk_is_surrounded_by_what_surrounds_its_block()
    {
        var around = Around("rgpd-on-en-parle");

        Assert.Contains(around.Meanwhile.Sessions, session => session.Slug == "financer-les-communs");
        Assert.DoesNotContain(around.Meanwhile.Sessions, session => session.Slug == "20-minutes-avec-vendredi");
    }

    [Fact]
    public void The_track_goes_on_elsewhere()
    {
        var around = Around("financer-les-communs");

        Assert.Equal(5, around.SameTrack.Sessions.Count);
    }

    [Fact]
    public async Task Of_very_many_the_next_are_told_and_how_many_more_there_are()
    {
        var programme = await LargeProgramme.ReadAsync();
        var track = programme.SessionsOf(programme.Tracks[0]).ToList();

        var (first, last) = (Surroundings.Of(programme, track[0]), Surroundings.Of(programme, track[^1]));

        Assert.Equal(track[1..(Neighbours.Most + 1)], first.SameTrack.Sessions);
        Assert.Equal(track[^(Neighbours.Most + 1)..^1], last.SameTrack.Sessions);
        Assert.Equal(track.Count - 1 - Neighbours.Most, first.SameTrack.More);
    }

    [Fact]
    public async Task In_a_large_programme_too_meanwhile_are_all_that_overlap_and_those_are_told_that_begin_nearest()
    {
        var programme = await LargeProgramme.ReadAsync();

        foreach (var session in programme.Sessions.Where(session => session.Block is null).Take(400))
        {
            var overlapping = programme.Sessions.Where(other => other != session && other.Block is null && !other.IsCancelled && other.Overlaps(session)).ToList();
            var meanwhile = Surroundings.Of(programme, session).Meanwhile;
            Assert.Equal(overlapping.Count, meanwhile.Sessions.Count + meanwhile.More);
            Assert.Superset(meanwhile.Sessions.ToHashSet(), overlapping.ToHashSet());
            Assert.Equal(meanwhile.Sessions.OrderBy(other => other.Start), meanwhile.Sessions);
            Assert.Equal(overlapping.Select(DistanceTo(session)).Order().Take(Neighbours.Most), meanwhile.Sessions.Select(DistanceTo(session)).Order());
        }

        static Func<PublishedSession, TimeSpan> DistanceTo(PublishedSession session) => other => (other.Start!.Value - session.Start!.Value).Duration();
    }

    private Surroundings Around(string slug) => Surroundings.Of(site.Programme, site.Programme.Session(slug)!);
}
