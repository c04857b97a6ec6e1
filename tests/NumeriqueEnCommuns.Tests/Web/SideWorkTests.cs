using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Published;
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
        using var stuck = new CountdownEvent(work.MaximumConcurrencyLevel - 1);
        var waiting = Enumerable.Range(0, stuck.InitialCount).Select(_ => work.RunAsync(() =>
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

    [Theory]
    [InlineData("/programme", true)]
    [InlineData("/recherche?q=commun", true)]
    [InlineData("/admin", false)]
    [InlineData("/admin/sessions", false)]
    public async Task Is_what_organisers_ask_for(string path, bool onThreadOfReaders)
    {
        await using var site = new ThreadsSite();
        using var organiser = await site.SignedInAsync();

        await organiser.OpenAsync(path);

        Assert.Equal(onThreadOfReaders, Assert.Single(site.OnThreadsOfReaders));
    }

    [Fact]
    public async Task Is_reading_the_programme_anew_whoever_saves()
    {
        await using var site = new ThreadsSite();
        _ = site.Programme;

        await site.SaveSessionAsync("financer-les-communs", ("title", "Financer nos communs"));

        Assert.Equal([false], site.ReadOnThreadsOfReaders);
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

    /// <summary>Tells on which threads pages are made, and the programme read after a save.</summary>
    private sealed class ThreadsSite() : Site(Repository.Edition2018), IAsyncResultFilter, IPagesAhead
    {
        public ConcurrentQueue<bool> OnThreadsOfReaders { get; } = [];

        public ConcurrentQueue<bool> ReadOnThreadsOfReaders { get; } = [];

        public void Watch(PublishedProgramme former)
        {
        }

        public Task MakeAsync(PublishedProgramme former, PublishedProgramme next)
        {
            ReadOnThreadsOfReaders.Enqueue(Thread.CurrentThread.IsThreadPoolThread);
            return Task.CompletedTask;
        }

        public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            OnThreadsOfReaders.Enqueue(Thread.CurrentThread.IsThreadPoolThread);
            return next();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IPagesAhead>(this).Configure<MvcOptions>(options => options.Filters.Add(this)));
        }
    }
}
