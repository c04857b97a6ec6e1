namespace NumeriqueEnCommuns.Tests.Pages;

public sealed class SpeakersTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Everyone_is_filed_under_a_letter()
    {
        var page = await site.OpenAsync("/intervenants");

        Assert.Equal(119, page.Links("/intervenants/").Count);
        Assert.Contains("119 noms", page.Words(), StringComparison.Ordinal);
        var letters = page.QuerySelector("[aria-label=Alphabet]")!.Links("#");
        Assert.Equal(page.QuerySelectorAll("main h2").Select(letter => "#" + letter.Id), letters);
        Assert.Contains("/intervenants/mounir-mahjoubi", page.GetElementById("lettre-M")!.ParentElement!.Links());
    }

    [Theory]
    [InlineData("type=organisations", 16)]
    [InlineData("type=personnes", 103)]
    [InlineData("q=herve", 2)]
    [InlineData("q=GROLEAS", 1)]
    [InlineData("q=inno%C2%B3&type=organisations", 1)]
    public async Task Can_be_narrowed(string query, int count)
    {
        var page = await site.OpenAsync($"/intervenants?{query}");

        Assert.Equal(count, page.Links("/intervenants/").Count);
        Assert.Contains(count == 1 ? "1 nom " : $"{count} noms", page.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=%22*%27")]
    [InlineData("type=rien")]
    [InlineData("q=%F0%9F%98%80")]
    public async Task Says_that_nobody_answers_with_a_way_out(string query)
    {
        var page = await site.OpenAsync($"/intervenants?{query}");

        Assert.Contains("Aucun résultat", page.Words(), StringComparison.Ordinal);
        Assert.Contains("/intervenants", page.QuerySelector("main")!.Links());
    }

    [Fact]
    public async Task Someone_s_page_tells_where_to_hear_them()
    {
        var page = await site.OpenAsync("/intervenants/herve-groleas");

        Assert.Equal("Hervé Groléas", page.Heading());
        Assert.Contains("Métropole de Lyon", page.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["/sessions/self-data-reprenons-le-controle", "/sessions/quelle-action-publique-pour-une-societe-numerique"],
            page.Part("2 sessions").Links("/sessions/"));
    }

    [Fact]
    public async Task Says_in_which_role_and_with_what_doubt()
    {
        var moderator = await site.OpenAsync("/intervenants/alain-giffard");
        var tentative = await site.OpenAsync("/intervenants/pascale-leroux");

        Assert.Contains("Animation", moderator.Words(), StringComparison.Ordinal);
        Assert.Contains("Sous réserve", tentative.Words(), StringComparison.Ordinal);
    }
}
