using System.Diagnostics;
using Microsoft.AspNetCore.OutputCaching;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Published;

/// <summary>Holds the programme that everyone reads, and swaps it whole. Pages kept from the former one are evicted after the swap.</summary>
public sealed class CurrentProgramme(IServiceScopeFactory scopes, IOutputCacheStore cache, IPagesAhead pages, SideWork work) : IDisposable
{
    public const string CacheTag = "programme";

    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile PublishedProgramme? programme;
    private TaskCompletionSource swapped = Waiting();

    public PublishedProgramme Value => programme ?? throw new InvalidOperationException("The programme has not been read yet.");

    public bool IsRead => programme is not null;

    /// <summary>Ends when another programme takes the place of the one that is held now.</summary>
    public Task Swapped => Volatile.Read(ref swapped).Task;

    /// <summary>Ends once there is a programme.</summary>
    public Task WhenReadAsync(CancellationToken cancellation)
    {
        // asked for first: a programme that is read meanwhile ends it
        var next = Swapped;
        return IsRead ? Task.CompletedTask : next.WaitAsync(cancellation);
    }

    public Task ReadAnewAsync(CancellationToken cancellation = default) => work.RunAsync(() => ReadAsync(evenTheSame: true, cancellation));

    /// <summary>Reads what the database holds by now unless it is held already: who saves and who hears of it read it once.</summary>
    public Task ReadNewerAsync(CancellationToken cancellation = default) => work.RunAsync(() => ReadAsync(evenTheSame: false, cancellation));

    public void Dispose() => reading.Dispose();

    private async Task ReadAsync(bool evenTheSame, CancellationToken cancellation)
    {
        // one after the other, so that an older programme never takes the place of a newer one
        await reading.WaitAsync(cancellation);
        try
        {
            using var activity = Measures.Activities.StartActivity("programme.rebuild");
            var began = Stopwatch.GetTimestamp();
            await using var scope = scopes.CreateAsyncScope();
            var reader = scope.ServiceProvider.GetRequiredService<ProgrammeReader>();
            if (!evenTheSame && await reader.VersionAsync(cancellation) == programme?.Edition.ContentVersion)
                return;

            var former = programme;
            if (former is not null)
                pages.Watch(former);
            var next = await reader.ReadAsync(former, cancellation);
            Measures.Rebuilds.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
            if (former is not null)
                await pages.MakeAsync(former, next);
            programme = next;
            await cache.EvictByTagAsync(CacheTag, cancellation);
            Interlocked.Exchange(ref swapped, Waiting()).SetResult();
        }
        finally
        {
            reading.Release();
        }
    }

    // whoever waits goes on by itself: a save never waits for readers
    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
