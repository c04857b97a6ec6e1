using AngleSharp.Dom;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Pages.Admin.Planner;

public sealed class PlaceTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    private PublishedSession Session => site.Programme.Session("self-data-reprenons-le-controle")!;

    private string Path => $"/admin/planning/{Session.Id}/placer";

    [Fact]
    public async Task Takes_hours_that_no_list_offers_and_a_venue_alone()
    {
        using var organiser = await site.SignedInAsync();
        var venue = Session.Venue!;

        using var placed = await organiser.PostAsync(Path, [new("Form.Day", "2018-09-13"), new("Form.Start", "22:07"), new("Form.End", "01:13"), new("Form.LastDay", "2018-09-14"), new("Form.Place", $"lieu-{venue.Id}")]);

        Assert.Equal($"/admin/planning?jour=2018-09-13#session-{Session.Id}", placed.Headers.Location?.OriginalString);
        Assert.Equal((new DateTime(2018, 9, 13, 22, 7, 0), new DateTime(2018, 9, 14, 1, 13, 0)), (Session.Start, Session.End));
        Assert.Equal((null, venue.Id), (Session.Room, Session.Venue!.Id));
        var day = await organiser.OpenAsync("/admin/planning?jour=2018-09-13");
        Assert.Contains("Salle non précisée", day.QuerySelector("thead")!.Words(), StringComparison.Ordinal);
        Assert.NotNull(day.QuerySelector($"table #session-{Session.Id}"));
    }

    [Theory]
    [InlineData("Form.End", "00:01", "La fin doit suivre le début.")]
    [InlineData("Form.Start", "", "Donnez aussi l’heure de début.")]
    [InlineData("Form.Day", "", "Choisissez un jour.")]
    [InlineData("Form.Day", "0001-01-01", "Vérifiez l’année.")]
    [InlineData("Form.LastDay", "2999-01-01", "Le dernier jour ne peut pas")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_stays_typed(string field, string value, string sentence)
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        using var answer = await organiser.PostAsync(Path, [new(field, value)]);

        var page = await answer.ReadPageAsync();
        var control = page.GetElementById(field.Replace('.', '_'))!;
        Assert.Contains(sentence, page.GetElementById(control.GetAttribute("aria-describedby")!.Split(' ')[^1])!.Words(), StringComparison.Ordinal);
        Assert.Equal(value, control.GetAttribute("value") ?? "");
        Assert.Equal(before, await site.ExportAsync());
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("lieu-99999")]
    [InlineData("partout")]
    public async Task A_place_that_is_gone_is_refused(string place)
    {
        using var organiser = await site.SignedInAsync();
        var before = await site.ExportAsync();

        using var answer = await organiser.PostAsync(Path, [new("Form.Place", place)]);

        Assert.Contains("Ce lieu n’existe plus", (await answer.ReadPageAsync()).QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(before, await site.ExportAsync());
    }
}
