using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Agenda;

/// <summary>A chosen session and how one gets to it.</summary>
public sealed record AgendaStop(PublishedSession Session)
{
    /// <summary>Chosen sessions that began earlier and are still on when this one begins.</summary>
    public IReadOnlyList<PublishedSession> Clashes { get; init; } = [];

    /// <summary>From the place of the former session; null where it is the same, or not known.</summary>
    public Way? Way { get; init; }

    /// <summary>Since the former session; null where there is hardly any.</summary>
    public FreeTime? Free { get; init; }
}

/// <summary>The way from one venue to another.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Minutes">How long it takes; null where nobody has said.</param>
/// <param name="Available">The minutes between the two sessions.</param>
/// <param name="IsStepFree">Whether it avoids steps.</param>
public sealed record Way(PublishedVenue From, PublishedVenue To, int? Minutes, int Available, bool IsStepFree)
{
    public bool IsTooLong => Minutes > Available;

    public static Way? Between(PublishedSession former, PublishedSession next, PublishedEdition edition, bool isStepFree)
    {
        // of a talk somewhere in its block nobody knows how long there is for the way
        if (former.Start is null || next.Start is null)
            return null;
        if (former.ShownVenue is not { } from || next.ShownVenue is not { } to || from == to)
            return null;

        var walk = edition.Walk(from, to);
        return new Way(from, to, isStepFree ? walk?.StepFreeMinutes : walk?.Minutes, (int)(next.Start!.Value - PlaceMoment.EndOf(former)).TotalMinutes, isStepFree);
    }
}

/// <summary>Time between two chosen sessions, and what goes on meanwhile.</summary>
public sealed record FreeTime(DateTime Start, DateTime End, IReadOnlyList<PublishedSession> Meanwhile)
{
    /// <summary>Shorter is a way from one room to the next.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(30);

    public static FreeTime? Between(PublishedSession former, PublishedSession next, Func<DateTime, DateTime, IEnumerable<PublishedSession>> offered)
    {
        var (start, end) = (Chosen.EndOf(former), next.ShownStart!.Value);
        return end - start < Least ? null : new FreeTime(start, end, [.. offered(start, end)]);
    }
}
