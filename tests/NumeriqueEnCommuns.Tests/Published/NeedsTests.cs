using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class NeedsTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private const string StepFreeWithLoop = "self-data-reprenons-le-controle", WithSteps = "la-mallette-pedagogique-data", NothingKnown = "tiers-lieux-et-civic-tech-tisser-des-communs", WithoutRoom = "accueil-vendredi";

    [Theory]
    [InlineData("", "")]
    [InlineData("plain-pied", "plain-pied")]
    [InlineData("sous-titres,lsf,boucle,plain-pied", "plain-pied,boucle,lsf,sous-titres")]
    [InlineData("lsf,lsf, LSF ,", "lsf")]
    [InlineData("rien,plain pied,<script>", "")]
    [InlineData("rien,lsf", "lsf")]
    public void Are_written_in_one_way_however_they_were_typed(string typed, string written)
    {
        var needs = Needs.Parse([typed]);

        Assert.Equal(written, needs.Value);
        Assert.Equal(written.Length == 0, needs.IsEmpty);
        Assert.Equal(needs, Needs.Parse([needs.Value]));
    }

    [Fact]
    public void At_a_meal_there_is_nothing_to_follow()
    {
        var meal = site.Programme.Sessions.First(session => session.Format.IsBreak);
        var other = site.Programme.Session(NothingKnown)!;

        Assert.Equal((Fit.Yes, Fit.No), (Needs.Parse(["lsf"]).Of(meal), Needs.Parse(["lsf"]).Of(other)));
    }

    [Fact]
    public void Boxes_that_send_a_key_each_say_the_same() =>
        Assert.Equal(Needs.Parse(["plain-pied,lsf"]), Needs.Parse(["lsf", null, "plain-pied"]));

    [Theory]
    [InlineData("/programme", "/programme?besoins=plain-pied,lsf")]
    [InlineData("/programme?vue=grille", "/programme?vue=grille&besoins=plain-pied,lsf")]
    public void Go_along_in_an_address(string address, string with)
    {
        var needs = Needs.Parse(["plain-pied,lsf"]);

        Assert.Equal(with, needs.AddedTo(address));
        Assert.Equal(address, Needs.None.AddedTo(address));
        Assert.EndsWith("besoins=", Needs.None.PutInto(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StepFreeWithLoop, Fit.Yes)]
    [InlineData(WithSteps, Fit.No)]
    [InlineData(NothingKnown, Fit.Unknown)]
    [InlineData(WithoutRoom, Fit.Unknown)]
    public void The_way_in_excludes_only_rooms_known_to_have_steps(string slug, Fit fit) => Assert.Equal(fit, FitOf("plain-pied", slug));

    [Theory]
    [InlineData(StepFreeWithLoop, "boucle", Fit.Yes)]
    [InlineData(StepFreeWithLoop, "lsf", Fit.No)]
    [InlineData(StepFreeWithLoop, "boucle,lsf,sous-titres", Fit.Yes)]
    [InlineData(WithSteps, "boucle", Fit.No)]
    [InlineData(NothingKnown, "boucle", Fit.Unknown)]
    [InlineData(NothingKnown, "boucle,lsf", Fit.Unknown)]
    [InlineData(NothingKnown, "lsf,sous-titres", Fit.No)]
    [InlineData(UnusualSite.Interpreted, "lsf", Fit.Yes)]
    [InlineData(UnusualSite.CaptionedBlock, "boucle,sous-titres", Fit.Yes)]
    [InlineData(UnusualSite.CaptionedBlock, "lsf", Fit.No)]
    public void Of_the_ways_to_follow_one_is_enough(string slug, string needs, Fit fit) => Assert.Equal(fit, FitOf(needs, slug));

    [Theory]
    [InlineData(UnusualSite.Interpreted, "plain-pied,lsf", Fit.Yes)]
    [InlineData(UnusualSite.CaptionedBlock, "plain-pied,sous-titres", Fit.Unknown)]
    [InlineData(WithSteps, "plain-pied,boucle", Fit.No)]
    public void The_way_in_and_a_way_to_follow_are_both_needed(string slug, string needs, Fit fit) => Assert.Equal(fit, FitOf(needs, slug));

    [Fact]
    public void A_talk_has_what_its_block_has()
    {
        var talk = site.Programme.Session("internet-et-classes-populaires")!;

        Assert.Equal(UnusualSite.CaptionedBlock, talk.Block!.Slug);
        Assert.True(talk.HasCaptions);
        Assert.Equal(Fit.Yes, Needs.Parse(["sous-titres"]).Of(talk));
    }

    [Fact]
    public void What_nobody_has_said_is_named()
    {
        var both = Needs.Parse(["plain-pied,boucle,sous-titres"]);

        Assert.Equal([Need.StepFree, Need.InductionLoop], both.NotKnownOf(site.Programme.Session(NothingKnown)!));
        Assert.Equal([Need.StepFree], both.NotKnownOf(site.Programme.Session(UnusualSite.CaptionedBlock)!));
        Assert.Empty(both.NotKnownOf(site.Programme.Session(StepFreeWithLoop)!));
        Assert.Empty(Needs.None.NotKnownOf(site.Programme.Session(NothingKnown)!));
    }

    private Fit FitOf(string needs, string slug) => Needs.Parse([needs]).Of(site.Programme.Session(slug)!);
}
