namespace NumeriqueEnCommuns.Tests.Feeds.Calendars;

/// <summary>A calendar holds what answers the needs in its address.</summary>
public sealed class CalendarNeedsTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private const string WithSteps = "la-mallette-pedagogique-data", NothingKnown = "tiers-lieux-et-civic-tech-tisser-des-communs";

    [Theory]
    [InlineData("/programme.ics")]
    [InlineData("/lieux/ecole-d-architecture.ics")]
    [InlineData("/parcours/donnees-personnelles-gardons-le-controle.ics")]
    [InlineData("/intervenants/pierre-guyomar.ics")]
    [InlineData("/programme/jeudi-13-septembre.ics")]
    [InlineData("/lieux/ecole-d-architecture/espace-1.ics")]
    public async Task Leaves_out_what_does_not_answer(string path)
    {
        var all = CalendarReading.Events(await site.TextAsync(path)).Select(entry => entry.Uid).ToList();
        var chosen = CalendarReading.Events(await site.TextAsync($"{path}?besoins=plain-pied")).Select(entry => entry.Uid).ToList();

        Assert.Contains(UidOf(WithSteps), all);
        Assert.DoesNotContain(UidOf(WithSteps), chosen);
        Assert.Empty(chosen.Except(all));
    }

    [Fact]
    public async Task Is_called_by_its_needs_and_says_where_it_comes_from()
    {
        var lines = CalendarReading.Lines(await site.TextAsync("/programme.ics?besoins=lsf&besoins=plain-pied"));

        Assert.Contains("NAME:Numérique en Commun[s] (Accès de plain-pied\\, LSF)", lines);
        Assert.Contains("SOURCE;VALUE=URI:http://localhost/programme.ics?besoins=plain-pied%2Clsf", lines);
    }

    [Fact]
    public async Task Says_what_is_announced_and_what_is_not_known()
    {
        var events = CalendarReading.Events(await site.TextAsync("/programme.ics?besoins=plain-pied")).ToDictionary(entry => entry.Uid);
        var plain = CalendarReading.Events(await site.TextAsync("/programme.ics")).ToDictionary(entry => entry.Uid);

        Assert.Contains("Interprétée en langue des signes française (LSF).\n\nSous-titrée.", events[UidOf(UnusualSite.Interpreted)].Description, StringComparison.Ordinal);
        Assert.Contains("Accès de plain-pied non renseigné.", events[UidOf(NothingKnown)].Description, StringComparison.Ordinal);
        Assert.DoesNotContain("non renseigné", plain[UidOf(NothingKnown)].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_of_one_session_holds_it_whatever_is_needed()
    {
        var events = CalendarReading.Events(await site.TextAsync($"/sessions/{WithSteps}.ics?besoins=plain-pied"));

        Assert.Equal(UidOf(WithSteps), Assert.Single(events).Uid);
    }

    private string UidOf(string slug) => site.Programme.Session(slug)!.Guid.ToString();
}
