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

        Assert.Contains(around.Meanwhile, session => session.Slug == "comment-toucher-les-publics-isoles");
        Assert.DoesNotContain(around.Meanwhile, session => session.Slug == "quel-cadre-pour-les-communs");
        Assert.DoesNotContain(around.Meanwhile, session => session.Slug == "financer-les-communs");
    }

    [Fact]
    public void A_talk_is_surrounded_by_what_surrounds_its_block()
    {
        var around = Around("rgpd-on-en-parle");

        Assert.Contains(around.Meanwhile, session => session.Slug == "financer-les-communs");
        Assert.DoesNotContain(around.Meanwhile, session => session.Slug == "20-minutes-avec-vendredi");
    }

    [Fact]
    public void The_track_goes_on_elsewhere()
    {
        var around = Around("financer-les-communs");

        Assert.Equal(5, around.SameTrack.Count);
    }

    private Surroundings Around(string slug) => Surroundings.Of(site.Programme, site.Programme.Session(slug)!);
}
