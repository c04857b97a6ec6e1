using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// So many refused sign-ins from one address in so much time: who comes in counts for nothing, so that all the organisers of a
/// conference come in from behind one address. And so few passwords checked at once that guessing leaves the processor to the pages.
/// </summary>
public sealed class SignInRate(IOptions<SiteOptions> options) : IDisposable
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public const int CheckedAtOnce = 4;
    public const int Waiting = 40;

    private readonly ConcurrencyLimiter checking = new(new() { PermitLimit = CheckedAtOnce, QueueLimit = Waiting });

    private readonly PartitionedRateLimiter<HttpContext> refusals = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetSlidingWindowLimiter(VisitorKey.Of(http), _ => new() { PermitLimit = options.Value.RefusedSignIns, Window = Window, SegmentsPerWindow = 5 }));

    /// <summary>A place to check a password in, to give back.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => checking.AcquireAsync(1, cancellation);

    public bool MayTry(HttpContext http)
    {
        using var look = refusals.AttemptAcquire(http, 0);
        return look.IsAcquired;
    }

    public void CountRefusal(HttpContext http) => refusals.AttemptAcquire(http).Dispose();

    public void Dispose()
    {
        checking.Dispose();
        refusals.Dispose();
    }
}
