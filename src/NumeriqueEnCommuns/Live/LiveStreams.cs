using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Live;

/// <summary>Counts the streams that are open. Each holds a connection for as long as a page is looked at: pages themselves must always find one.</summary>
public sealed class LiveStreams(IOptions<SiteOptions> options)
{
    private int open;

    /// <summary>A place to give back when the stream ends; null where all are taken.</summary>
    public IDisposable? Enter()
    {
        if (Interlocked.Increment(ref open) <= options.Value.LiveStreams)
            return new Place(this);

        Interlocked.Decrement(ref open);
        return null;
    }

    private sealed class Place(LiveStreams streams) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref streams.open);
    }
}
