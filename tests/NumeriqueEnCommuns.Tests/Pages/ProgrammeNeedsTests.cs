using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>« Je peux y aller » among the filters of the programme.</summary>
public sealed class ProgrammeNeedsTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    private const string WithSteps = "/sessions/la-mallette-pedagogique-data";

    [Theory]
    [InlineData("/programme")]
    [InlineData("/programme?vue=grille")]
    [InlineData("/programme/jeudi-13-septembre")]
    public async Task Leaves_out_what_is_known_not_to_answer(string path)
    {
        var all = await site.OpenAsync(path);
        var chosen = await site.OpenAsync(path + (path.Contains('?') ? "&" : "?") + "besoins=plain-pied");

        Assert.Contains(WithSteps, all.Links("/sessions/"));
        Assert.DoesNotContain(WithSteps, chosen.Paths("/sessions/"));
        Assert.Contains("/sessions/self-data-reprenons-le-controle", chosen.Paths("/sessions/"));
        Assert.DoesNotContain("non renseigné", all.Words(), StringComparison.Ordinal);
        Assert.Contains("Accès de plain-pied non renseigné", chosen.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_one_way_to_follow_and_marks_it()
    {
        var page = await site.OpenAsync("/programme?besoins=lsf&besoins=sous-titres");

        Assert.Equal("10 sessions pour :", page.GetElementById("resultats")!.Words());
        var entry = page.QuerySelectorAll("article").Single(article => article.QuerySelector($"a[href^='/sessions/{UnusualSite.Interpreted}?']") is not null);
        Assert.Equal(["Interprétée en LSF", "Sous-titrée"], entry.QuerySelectorAll(".flag").Take(2).Select(flag => flag.TextContent));
    }

    [Fact]
    public async Task Each_is_ticked_in_the_form_and_can_be_left_alone()
    {
        var page = await site.OpenAsync("/programme?acces=libre&besoins=lsf&besoins=plain-pied");

        Assert.Equal(["plain-pied", "lsf"], page.QuerySelectorAll<IHtmlInputElement>("input[name=besoins]").Where(box => box.IsChecked).Select(box => box.Value));
        var inForce = page.QuerySelector("[aria-label='Filtres choisis']")!;
        Assert.Equal(["/programme?besoins=plain-pied,lsf", "/programme?acces=libre&besoins=lsf", "/programme?acces=libre&besoins=plain-pied", "/programme?besoins="], inForce.Links());
        Assert.Contains("Langue des signes (LSF)", inForce.Words(), StringComparison.Ordinal);
        Assert.Contains("/programme/jeudi-13-septembre?acces=libre&besoins=plain-pied,lsf", page.QuerySelector("nav.days")!.Links());
    }

    [Fact]
    public async Task The_one_that_is_left_last_leaves_none()
    {
        var page = await site.OpenAsync("/programme?besoins=lsf");

        Assert.Equal(["/programme?besoins=", "/programme?besoins="], page.QuerySelectorAll("[aria-label='Filtres choisis'] a").Select(link => link.GetAttribute("href")));
        Assert.Null((await site.OpenAsync("/programme?besoins=")).QuerySelector("[aria-label='Filtres choisis']"));
        Assert.Null((await site.OpenAsync("/programme?besoins=rien")).QuerySelector("[aria-label='Filtres choisis']"));
    }

    [Fact]
    public async Task The_calendar_that_is_offered_carries_the_choice()
    {
        var page = await site.OpenAsync("/programme/jeudi-13-septembre?besoins=lsf,plain-pied");

        var offer = page.QuerySelector(".calendar")!;
        Assert.Equal("http://localhost/programme/jeudi-13-septembre.ics?besoins=plain-pied,lsf", offer.QuerySelector("input[readonly]")!.GetAttribute("value"));
        Assert.Contains("/programme/jeudi-13-septembre.ics?besoins=plain-pied,lsf", offer.Links());
        Assert.Contains("Seules y sont les sessions qui répondent à vos besoins", offer.Words(), StringComparison.Ordinal);
        Assert.Equal("/programme/jeudi-13-septembre.ics?besoins=plain-pied,lsf", page.QuerySelector("link[type='text/calendar']")!.GetAttribute("href"));
    }
}
