using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// So many refused sign-ins from one address in so much time: who comes in counts for nothing, so that all the organisers of a
/// conference come in from behind one address. A browser in which somebody signed in before has a few of its own, counted by that
/// account, so that strangers behind the address close it to nobody who works here. And so few passwords checked at once that guessing leaves the processor to the pages.
/// </summary>
public sealed class SignInRate(IOptions<SiteOptions> options, KnownDevices devices) : IDisposable
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public const int RefusalsOfAKnownDevice = 10;
    public const int CheckedAtOnce = 4;
    public const int Waiting = 40;

    private readonly ConcurrencyLimiter checking = new(new() { PermitLimit = CheckedAtOnce, QueueLimit = Waiting });

    private readonly PartitionedRateLimiter<string> ofAddresses = Counting(() => options.Value.RefusedSignIns);

    private readonly PartitionedRateLimiter<string> ofDevices = Counting(() => RefusalsOfAKnownDevice);

    /// <summary>A place to check a password in, to give back.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => checking.AcquireAsync(1, cancellation);

    public bool MayTry(HttpContext http) => MayTryFromADevice(http) || HasRoom(ofAddresses, VisitorKey.Of(http));

    /// <summary>One's own first: somebody who works here and mistypes takes nothing from the others behind the address.</summary>
    public void CountRefusal(HttpContext http)
    {
        if (devices.AccountIn(http) is not { } account || !Take(ofDevices, account))
            Take(ofAddresses, VisitorKey.Of(http));
    }

    public void Dispose()
    {
        checking.Dispose();
        ofAddresses.Dispose();
        ofDevices.Dispose();
    }

    private bool MayTryFromADevice(HttpContext http) => devices.AccountIn(http) is { } account && HasRoom(ofDevices, account);

    private static bool HasRoom(PartitionedRateLimiter<string> refusals, string key) => Take(refusals, key, 0);

    private static bool Take(PartitionedRateLimiter<string> refusals, string key, int count = 1)
    {
        using var taken = refusals.AttemptAcquire(key, count);
        return taken.IsAcquired;
    }

    private static PartitionedRateLimiter<string> Counting(Func<int> most) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new() { PermitLimit = most(), Window = Window, SegmentsPerWindow = 5 }));
}
