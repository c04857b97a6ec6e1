using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>A text of the edition stands beside the parts of the site: it must never take the address of one.</summary>
public sealed class ReservedAddressesTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public void Hold_the_first_word_of_every_part_of_the_site()
    {
        _ = site.Programme;
        var first = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart literal] }, ..] ? literal.Content : null)
            .Where(Slug.IsValid)
            .Distinct()
            .ToList();

        Assert.Contains("programme", first);
        Assert.Contains("admin", first);
        Assert.All(first, word => Assert.True(ReservedAddresses.Contains(word!), $"« {word} » is not reserved."));
    }
}
