using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Live;

/// <summary>
/// Counts the streams that are open. Each holds a connection for as long as a page is looked at: pages themselves must always find
/// one, and nobody takes all the places alone.
/// </summary>
public sealed class LiveStreams(IOptions<SiteOptions> options)
{
    private readonly Lock counting = new();
    private readonly Dictionary<string, int> ofVisitors = [];
    private int open;

    /// <summary>A place to give back when the stream ends; null where all are taken.</summary>
    public IDisposable? Enter(HttpContext http)
    {
        var visitor = VisitorKey.Of(http);
        lock (counting)
        {
            var own = ofVisitors.GetValueOrDefault(visitor);
            if (open >= options.Value.LiveStreams || own >= options.Value.LiveStreamsPerAddress)
                return null;

            ofVisitors[visitor] = own + 1;
            open++;
        }

        Measures.LiveStreams.Add(1);
        return new Place(this, visitor);
    }

    private void Leave(string visitor)
    {
        Measures.LiveStreams.Add(-1);
        lock (counting)
        {
            open--;
            if (--ofVisitors[visitor] == 0)
                ofVisitors.Remove(visitor);
        }
    }

    private sealed class Place(LiveStreams streams, string visitor) : IDisposable
    {
        public void Dispose() => streams.Leave(visitor);
    }
}
