using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Live;

/// <summary>The events of one open page. Nothing waits in a queue: who was slow is told of the newest programme only.</summary>
public sealed class LiveProgramme(CurrentProgramme current, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    public const string News = "programme";

    /// <summary>Nobody listens to it: it keeps what stands between from closing a silent connection, and finds out who left.</summary>
    public const string Pulse = "pouls";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <summary>Ends when the page leaves or the site stops.</summary>
    /// <param name="seen">What the page shows; null for who wants to know of what comes only.</param>
    public async IAsyncEnumerable<SseItem<string>> EventsAsync(Seen? seen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        while (!end.IsCancellationRequested)
        {
            // ahead of the programme, so that a swap between the two is not missed
            var swapped = current.Swapped;
            var programme = current.Value;
            var now = Seen.Of(programme);
            yield return seen is { } known && known != now
                ? Event(News, ProgrammeNews.Since(known, programme).ToJson(), now)
                : Event(Pulse, "", now);
            seen = now;
            await Task.WhenAny(swapped, Task.Delay(Pause, clock, end.Token));
        }
    }

    private static SseItem<string> Event(string type, string data, Seen now) => new(data, type) { EventId = now.ToString(), ReconnectionInterval = Retry };
}
