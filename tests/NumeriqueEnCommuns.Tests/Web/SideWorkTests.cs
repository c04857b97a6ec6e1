using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>What takes long leaves the threads that answer readers alone.</summary>
public sealed class SideWorkTests
{
    [Fact]
    public async Task Never_takes_a_thread_that_answers_readers()
    {
        using var work = new SideWork();
        List<bool> readers = [];

        await work.RunAsync(async () =>
        {
            readers.Add(Thread.CurrentThread.IsThreadPoolThread);
            await Task.Yield();
            readers.Add(Thread.CurrentThread.IsThreadPoolThread);
            await work.RunAsync(async () => await Task.Yield());
            readers.Add(Thread.CurrentThread.IsThreadPoolThread);
        });

        Assert.Equal([false, false, false], readers);
    }

    [Fact]
    public async Task Goes_on_while_some_of_it_waits_for_the_database()
    {
        using var work = new SideWork();
        using var free = new ManualResetEventSlim();
        using var stuck = new CountdownEvent(7);
        var waiting = Enumerable.Range(0, 7).Select(_ => work.RunAsync(() =>
        {
            stuck.Signal();
            free.Wait(TestContext.Current.CancellationToken);
            return Task.CompletedTask;
        })).ToList();
        stuck.Wait(TestContext.Current.CancellationToken);

        await work.RunAsync(async () => await Task.Yield());

        Assert.All(waiting, task => Assert.False(task.IsCompleted));
        free.Set();
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task Tells_whoever_waits_for_it_what_went_wrong()
    {
        using var work = new SideWork();

        await Assert.ThrowsAsync<TimeoutException>(() => work.RunAsync(async () =>
        {
            await Task.Yield();
            throw new TimeoutException();
        }));
    }

    [Fact]
    public async Task Is_still_done_to_its_end_when_the_site_stops()
    {
        using var work = new SideWork();
        var stopped = new TaskCompletionSource();
        var isDone = false;
        var task = work.RunAsync(async () =>
        {
            await stopped.Task;
            isDone = true;
        });

        work.Dispose();
        stopped.SetResult();
        await task;
        await work.RunAsync(async () => await Task.Yield());

        Assert.True(isDone);
    }
}
