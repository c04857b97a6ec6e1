using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>Every address of the admin area to which a form is sent, whoever forges the form.</summary>
public sealed partial class AdminFormsTests(Site2018 site) : IClassFixture<Site2018>
{
    private const string Token = "__RequestVerificationToken";
    private const string OfOneselfOnly = "/admin/mon-compte";

    private IEnumerable<string> Addresses
    {
        get
        {
            _ = site.Programme;
            return site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Select(endpoint => (endpoint.RoutePattern.RawText, Page: endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() ?? endpoint.Metadata.GetMetadata<PageActionDescriptor>()))
                .Where(endpoint => endpoint.Page?.ViewEnginePath.StartsWith("/Admin/", StringComparison.Ordinal) == true && endpoint.Page.ViewEnginePath != "/Admin/SignIn/Kept")
                .Select(endpoint => $"/{Parameter().Replace(endpoint.RawText!, match => match.Value.Contains("kind", StringComparison.Ordinal) ? "sessions" : "1")}".Replace("//", "/", StringComparison.Ordinal))
                .Distinct();
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_everywhere()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var before = await site.ExportAsync();

        foreach (var path in Addresses)
        {
            using var answer = await administrator.SendAsync(path, [new("Name", "Pirate")]);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{path} answers {answer.StatusCode}");
            Assert.Equal("Demande refusée", (await answer.ReadPageAsync()).Heading());
        }

        Assert.InRange(Addresses.Count(), 40, 200);
        Assert.Equal(before, await site.ExportAsync());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://pirate.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_of_another_site_is_refused_everywhere_even_with_a_token(string header, string value)
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var token = await TokenOfAsync(administrator);
        var name = $"Grace, {header} {value}";
        using var own = await administrator.SendAsync(OfOneselfOnly, [new(Token, token), new("Name", name)]);
        administrator.Client.DefaultRequestHeaders.Add(header, value);

        foreach (var path in Addresses.Append("/admin/connexion/reprise?retour=/admin"))
        {
            using var answer = await administrator.SendAsync(path, [new(Token, token), new("Name", "Pirate")]);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{path} answers {answer.StatusCode}");
        }

        Assert.Equal(HttpStatusCode.Found, own.StatusCode);
        Assert.Equal(name, (await site.FindAsync(administrator.Account)).DisplayName);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Origin", "http://localhost")]
    public async Task A_form_of_this_site_is_taken(string header, string value)
    {
        using var organiser = await site.SignedInAsync();
        organiser.Client.DefaultRequestHeaders.Add(header, value);

        using var answer = await organiser.PostAsync(OfOneselfOnly, new Dictionary<string, string> { ["Name"] = $"Ada par {header}" });

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"Ada par {header}", (await site.FindAsync(organiser.Account)).DisplayName);
    }

    [Fact]
    public async Task A_token_of_somebody_else_serves_nobody()
    {
        using var ada = await site.SignedInAsync(name: "Ada Lovelace");
        using var bob = await site.SignedInAsync(name: "Bob");
        var token = await TokenOfAsync(ada);
        await TokenOfAsync(bob); // he has a cookie of his own for forms

        using var answer = await bob.SendAsync(OfOneselfOnly, [new(Token, token), new("Name", "Pirate")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Bob", (await site.FindAsync(bob.Account)).DisplayName);
    }

    private static async Task<string> TokenOfAsync(Organiser organiser) =>
        (await organiser.OpenAsync(OfOneselfOnly)).QuerySelector<IHtmlInputElement>($"input[name={Token}]")!.Value;

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
