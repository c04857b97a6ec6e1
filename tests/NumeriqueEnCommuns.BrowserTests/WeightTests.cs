using System.Text.Json;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>What a first visit costs, with an empty cache, on the published site: no more than the page on ecodesign promises, by the same file.</summary>
public sealed class WeightTests(TestBrowser browser, ITestOutputHelper output)
{
    public sealed record Budget(string Page, string Path, int Bytes, int Requests, int ScriptBytes)
    {
        public static IReadOnlyList<Budget> All { get; } = JsonSerializer.Deserialize<List<Budget>>(
            File.ReadAllText(System.IO.Path.Combine(PublishedProgram.RepositoryRoot, "src", "NumeriqueEnCommuns", "Pages", "Ecodesign", "budgets.json")), JsonSerializerOptions.Web)!;
    }

    public static TheoryData<string> Pages => [.. Budget.All.Select(budget => budget.Page)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_costs_no_more_than_its_budget(string page)
    {
        var budget = Budget.All.Single(each => each.Page == page);
        await using var visitor = await browser.VisitorAsync();

        var loads = await visitor.LoadsAsync(budget.Path);

        foreach (var load in loads)
            output.WriteLine($"{load.Bytes} {load.Type} {load.Address.AbsolutePath}");
        var (bytes, scripts) = (loads.Sum(load => load.Bytes), loads.Where(load => load.Type == "script").Sum(load => load.Bytes));
        output.WriteLine($"{page}: {bytes} bytes, {loads.Count} requests, {scripts} bytes of scripts");
        Assert.InRange(bytes, 1, budget.Bytes);
        Assert.InRange(loads.Count, 1, budget.Requests);
        Assert.InRange(scripts, 0, budget.ScriptBytes);
    }

    [Fact]
    public async Task The_page_on_ecodesign_shows_the_budgets_that_are_measured()
    {
        await using var visitor = await browser.VisitorAsync();

        await visitor.OpenAsync("/ecoconception");

        var rows = visitor.Page.GetByRole(AriaRole.Table, new() { Name = "Plafonds d’une première visite" }).GetByRole(AriaRole.Row);
        await Expect(rows).ToHaveCountAsync(Budget.All.Count + 1);
        foreach (var (index, budget) in Budget.All.Index())
        {
            await Expect(rows.Nth(index + 1)).ToHaveTextAsync(
                $"{budget.Page} {budget.Bytes / 1000}\u202fko {budget.ScriptBytes / 1000}\u202fko {budget.Requests}");
        }
    }
}
