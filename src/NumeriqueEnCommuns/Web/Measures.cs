using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NumeriqueEnCommuns.Web;

/// <summary>What the site counts of itself, for whoever listens; nobody does unless <see cref="Telemetry"/> is configured, and it costs nothing then.</summary>
public static class Measures
{
    public const string Name = nameof(NumeriqueEnCommuns);

    public static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Saves = Meter.CreateCounter<long>("programme.saves", "{save}", "Revisions added to the journal.");
    public static readonly Histogram<double> Rebuilds = Meter.CreateHistogram<double>("programme.rebuild.duration", "s", "Reading the programme anew after a change.");
    public static readonly UpDownCounter<long> LiveStreams = Meter.CreateUpDownCounter<long>("live.streams", "{stream}", "Open pages that are told of changes.");
    public static readonly Counter<long> RefusedSignIns = Meter.CreateCounter<long>("accounts.sign_in.refusals", "{attempt}", "Sign-ins that were refused.");
    public static readonly Counter<long> PagesTurnedAway = Meter.CreateCounter<long>("pages.turned_away", "{request}", "Uncached pages that were not made because too many were being made.");
}
