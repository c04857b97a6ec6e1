using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Journal.Subjects;

namespace NumeriqueEnCommuns.Tests.Pages.Agenda;

/// <summary>An agenda is its address: copied, mistyped, asked for again.</summary>
public sealed class AgendaAddressTests : IDisposable
{
    private static readonly string[] Five = ["self-data-reprenons-le-controle", "introduction-des-rencontres", "table-ronde-d-ouverture", "diversifier-les-modeles-economiques-de-la-mediation", "valoriser-disseminer-les-communs"];

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/agenda/1h1jvdgwx")]
    [InlineData("/agenda/1h1jvdgw")]
    [InlineData("/agenda/n%27importe%20quoi")]
    public async Task A_mistyped_code_is_told_kindly(string path)
    {
        using var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.ReadPageAsync();
        Assert.Contains("Ce code n’est pas complet, ou un caractère y a changé.", page.Words(), StringComparison.Ordinal);
        Assert.Equal(Uri.UnescapeDataString(path.Split('/')[2]), page.QuerySelector("#code")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_code_is_found_again_however_it_was_copied()
    {
        var code = site.Agenda(Five);

        foreach (var typed in new[] { code.Text.ToUpperInvariant(), $" https://exemple.fr/agenda/{code}?trajet=sans-marches", $"webcal://exemple.fr/agenda/{code}.ics", $"https://exemple.fr/programme?vue=grille&agenda={code}#s2" })
        {
            using var answer = await site.GetAsync($"/agenda?code={Uri.EscapeDataString(typed)}");
            Assert.Equal($"/agenda/{code}", answer.Headers.Location!.OriginalString);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".ics")]
    public async Task Who_has_it_already_is_told_so_in_a_few_bytes_until_the_programme_changes(string suffix)
    {
        var address = $"/agenda/{site.Agenda(Five)}{suffix}";
        using var first = await site.GetAsync(address);

        using var again = await AskAsync(address, first.Headers.ETag!);
        await site.SaveSessionAsync(Five[0], (SessionSubject.Title, "Autre titre"));
        using var changed = await AskAsync(address, first.Headers.ETag!);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
        Assert.Equal("", await again.Content.ReadAsStringAsync());
        Assert.DoesNotContain("public", $"{first.Headers.CacheControl}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_other_letters_leads_to_the_agenda()
    {
        var code = site.Agenda(Five);

        using var answer = await site.GetAsync($"/AGENDA/{code.Text.ToUpperInvariant()}");

        Assert.Equal($"/agenda/{code}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_longest_code_still_has_its_page()
    {
        var longest = AgendaCode.Of(Enumerable.Range(1, AgendaCode.MostSessions).Select(number => number * 10_000));
        Assert.Equal(longest.Ids, AgendaCode.Read(longest.Text)?.Ids);

        var page = await site.OpenAsync($"/agenda/{longest}");

        Assert.StartsWith("<svg ", await site.TextAsync(page.QuerySelector("img.qr")!.GetAttribute("src")!), StringComparison.Ordinal);
        Assert.Contains("ne sont plus au programme", page.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_is_for_whoever_has_its_address_and_not_for_search_engines()
    {
        var page = await site.OpenAsync($"/agenda/{site.Agenda(Five)}");

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("Disallow: /*agenda=", await site.TextAsync("/robots.txt"), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string address, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(known);
        return await site.Visitor.SendAsync(request);
    }
}
