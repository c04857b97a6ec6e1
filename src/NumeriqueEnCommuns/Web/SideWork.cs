using System.Diagnostics;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// Long work on threads of its own: those that answer readers are as many as there are cores, and on one core everyone would wait
/// until an organiser's page is made, a programme read or a file imported. Between threads, the system shares the processor out.
/// </summary>
public sealed class SideWork : TaskScheduler, IDisposable
{
    /// <summary>Far more than can run: some wait until another has written to the database, and whoever only reads does not.</summary>
    private const int MostThreads = 32;

    /// <summary>Shorter than the system's own, and long enough that work still gets done between two.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromMilliseconds(1);

    [ThreadStatic]
    private static SideWork? here;

    [ThreadStatic]
    private static long lastLetGo;

    private readonly object gate = new();
    private readonly Queue<Task> waiting = new();
    private int threads;
    private int idle;
    private bool isOver;

    public override int MaximumConcurrencyLevel => MostThreads;

    /// <summary>All of it, whatever it waits for meanwhile.</summary>
    public Task RunAsync(Func<Task> work) => Current == this ? work() : Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, this).Unwrap();

    /// <summary>A thread of side work that has run for a while lets others have the processor, if any wait for it.</summary>
    public static void LetGo()
    {
        if (here is null || Stopwatch.GetElapsedTime(lastLetGo) < LongestRun)
            return;

        Thread.Yield();
        lastLetGo = Stopwatch.GetTimestamp();
    }

    /// <summary>The threads end; what requests that are cut short still have to do is done elsewhere.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            Monitor.PulseAll(gate);
        }
    }

    protected override void QueueTask(Task task)
    {
        lock (gate)
        {
            if (isOver)
            {
                ThreadPool.UnsafeQueueUserWorkItem(late => TryExecuteTask(late), task, preferLocal: false);
                return;
            }

            waiting.Enqueue(task);
            Monitor.Pulse(gate);
            if (waiting.Count <= idle || threads == MostThreads)
                return;

            threads++;
        }

        new Thread(Work) { IsBackground = true, Name = nameof(SideWork) }.UnsafeStart();
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => here == this && !taskWasPreviouslyQueued && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (gate)
            return [.. waiting];
    }

    private void Work()
    {
        here = this;
        while (Next() is { } task)
            TryExecuteTask(task);
    }

    private Task? Next()
    {
        lock (gate)
        {
            idle++;
            while (waiting.Count == 0 && !isOver)
                Monitor.Wait(gate);
            idle--;
            return waiting.TryDequeue(out var task) ? task : null;
        }
    }
}

public static class WorkOfOrganisers
{
    public static void UseSideWork(this WebApplication app)
    {
        var work = app.Services.GetRequiredService<SideWork>();
        app.Use((http, next) => http.Request.Path.StartsWithSegments(AdminCaching.Path) ? work.RunAsync(() => next(http)) : next(http));
    }
}
