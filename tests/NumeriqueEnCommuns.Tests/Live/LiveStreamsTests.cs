using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Live;

public sealed class LiveStreamsTests
{
    [Fact]
    public void A_place_that_is_given_back_is_free_for_another()
    {
        var streams = Streams(total: 1, perAddress: 1);
        var first = streams.Enter(From("192.0.2.1"));
        var refused = streams.Enter(From("192.0.2.2"));

        first!.Dispose();

        Assert.Null(refused);
        Assert.NotNull(streams.Enter(From("192.0.2.2")));
    }

    [Fact]
    public void One_address_leaves_places_to_the_others()
    {
        var streams = Streams(total: 10, perAddress: 2);

        var own = Enumerable.Range(0, 3).Select(_ => streams.Enter(From("192.0.2.1"))).ToList();

        Assert.NotNull(own[1]);
        Assert.Null(own[2]);
        Assert.NotNull(streams.Enter(From("192.0.2.2")));
    }

    [Theory]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:a::1", "2001:db8:1:2:b::2")]
    public void Who_has_a_network_has_one_address(string first, string second)
    {
        var streams = Streams(total: 10, perAddress: 1);

        streams.Enter(From(first));

        Assert.Null(streams.Enter(From(second)));
        Assert.NotNull(streams.Enter(From("2001:db8:1:3::1")));
    }

    private static LiveStreams Streams(int total, int perAddress) =>
        new(Options.Create(new SiteOptions { LiveStreams = total, LiveStreamsPerAddress = perAddress }));

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
