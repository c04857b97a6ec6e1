using Microsoft.AspNetCore.Http.Features;

namespace NumeriqueEnCommuns.Web.Ready;

/// <summary>An answer that nobody reads; its last headers are written like those of any other.</summary>
internal sealed class UnsentResponse : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Callback, object State)> starting = new();
    private bool hasStarted;

    public override bool HasStarted => hasStarted;

    public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

    public async Task StartAsync()
    {
        while (starting.TryPop(out var last))
            await last.Callback(last.State);
        hasStarted = true;
    }
}

internal sealed class UnsentBody(UnsentResponse response) : StreamResponseBodyFeature(Stream.Null)
{
    public override async Task StartAsync(CancellationToken cancellationToken = default)
    {
        await response.StartAsync();
        await base.StartAsync(cancellationToken);
    }
}
