using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Sessions;

public sealed class SessionsListTests : IClassFixture<UnusualSite>
{
    private const string List = "/admin/sessions";

    private readonly UnusualSite site;

    public SessionsListTests(UnusualSite site) => this.site = site;

    [Fact]
    public async Task A_new_filter_keeps_the_order_backwards()
    {
        const string Kept = "form[role=search] input[type=hidden][name=sens][value=inverse]";
        using var organiser = await site.SignedInAsync();

        var backwards = await organiser.OpenAsync($"{List}?tri=titre&sens=inverse");
        var forwards = await organiser.OpenAsync($"{List}?tri=titre");

        Assert.NotNull(backwards.QuerySelector(Kept));
        Assert.Null(forwards.QuerySelector(Kept));
    }

    [Fact]
    public async Task Counts_and_lists_drafts_and_what_is_cancelled_too()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync(List);

        Assert.Contains("89 sessions\u202f: 87 publiées, 1 brouillon et 1 annulée.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(50, Titles(page).Count);
        Assert.Equal(39, Titles(await organiser.OpenAsync($"{List}?feuille=2")).Count);
        Assert.Equal("2", page.QuerySelectorAll(".pagination a")[^1].TextContent);
    }

    [Theory]
    [InlineData("q=NUMERIQUE+mallette", 0)]
    [InlineData("q=mallette+pedagogique", 1)]
    [InlineData("q=zoe%27%22+%25_*", 0)]
    [InlineData("statut=brouillon", 1)]
    [InlineData("statut=annulee", 1)]
    [InlineData("statut=autre", 0)]
    [InlineData("jour=2018-09-14&statut=annulee", 0)]
    [InlineData("jour=demain", 0)]
    [InlineData("salle=parvis&q=minuit", 1)]
    [InlineData("parcours=inconnu", 0)]
    [InlineData("feuille=99999999999&statut=brouillon", 1)]
    [InlineData("feuille=-1&statut=brouillon&tri=nimporte", 1)]
    public async Task Finds_by_text_and_by_filters(string query, int count)
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"{List}?{query}");

        Assert.Equal(count, Titles(page).Count);
        Assert.Equal(count == 0, page.QuerySelector(".empty") is not null);
    }

    [Fact]
    public async Task Finds_by_the_name_of_a_speaker_without_its_accents()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"{List}?q=mounir%20MAHJOUBI");

        Assert.Contains("Introduction des rencontres", Titles(page));
        Assert.All(page.QuerySelectorAll("tbody tr"), line => Assert.Contains("Mounir Mahjoubi", line.Words(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_what_is_to_be_confirmed_and_what_has_problems()
    {
        using var organiser = await site.SignedInAsync();

        var toConfirm = await organiser.OpenAsync($"{List}?a-confirmer=oui");
        var withProblems = await organiser.OpenAsync($"{List}?problemes=oui&statut=brouillon");

        Assert.All(toConfirm.QuerySelectorAll("tbody tr"), line => Assert.Contains("à confirmer", line.Words(), StringComparison.Ordinal));
        Assert.Contains("Introduction des rencontres", Titles(toConfirm));
        Assert.Equal([UnusualSite.Draft], Titles(withProblems));
        Assert.Contains("problèmes", withProblems.QuerySelector("tbody tr")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sorts_by_each_column_and_back()
    {
        using var organiser = await site.SignedInAsync();

        var titles = Titles(await organiser.OpenAsync($"{List}?tri=titre&statut=publiee&jour=2018-09-13"));
        var backwards = Titles(await organiser.OpenAsync($"{List}?tri=titre&sens=inverse&statut=publiee&jour=2018-09-13"));
        var byHour = await organiser.OpenAsync($"{List}?tri=horaire");

        Assert.Equal(titles.Order(NumeriqueEnCommuns.Web.French.Alphabet), titles);
        Assert.Equal(titles.Reverse(), backwards);
        Assert.Equal("ascending", byHour.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.Equal("Quand", byHour.QuerySelector("th[aria-sort]")!.Words());
    }

    [Fact]
    public async Task Offers_the_filters_as_they_stand_in_the_address()
    {
        using var organiser = await site.SignedInAsync();

        var page = await organiser.OpenAsync($"{List}?q=fete&salle=parvis&tri=titre");

        var form = page.QuerySelector<IHtmlFormElement>("form.filter-bar")!;
        var chosen = form.Fields().Where(field => field.Value != "").ToDictionary();
        Assert.Equal(new Dictionary<string, string> { ["q"] = "fete", ["salle"] = "parvis", ["tri"] = "titre" }, chosen);
        Assert.Equal("get", form.Method);
    }

    private static IReadOnlyList<string> Titles(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
}
