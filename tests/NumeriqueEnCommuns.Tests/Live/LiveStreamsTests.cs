using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Live;

public sealed class LiveStreamsTests
{
    [Fact]
    public void A_place_that_is_given_back_is_free_for_another()
    {
        var streams = new LiveStreams(Options.Create(new SiteOptions { LiveStreams = 1 }));
        var first = streams.Enter();
        var refused = streams.Enter();

        first!.Dispose();

        Assert.Null(refused);
        Assert.NotNull(streams.Enter());
    }
}
