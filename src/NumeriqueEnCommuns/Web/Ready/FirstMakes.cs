using System.Collections.Concurrent;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>
/// Of those who ask for the same at once, the first has it made and the others wait for it. The cache of pages sees to that too, but
/// whoever looks into it just before a page is there, and comes to its lock just after, would have the page made again.
/// </summary>
internal sealed class FirstMakes
{
    private readonly ConcurrentDictionary<(PublishedProgramme Programme, ReadyKey Key), Task> underWay = new();

    /// <param name="programme">From which it is made.</param>
    /// <param name="key">The question.</param>
    /// <param name="answer">Whoever has waited finds it in the cache, if it can be kept.</param>
    public async Task<T> RunAsync<T>(PublishedProgramme programme, ReadyKey key, Func<Task<T>> answer)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = underWay.GetOrAdd((programme, key), over.Task);
        if (first != over.Task)
        {
            await first;
            return await answer();
        }

        try
        {
            return await answer();
        }
        finally
        {
            underWay.TryRemove((programme, key), out _);
            over.SetResult();
        }
    }
}
