using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

public sealed class PublishedSession
{
    public static readonly IComparer<PublishedSession> InOrderOfTime = Comparer<PublishedSession>.Create(CompareTimes);

    public required int Id { get; init; }
    public required Guid Guid { get; init; }
    public required string Slug { get; init; }
    public required string Title { get; init; }
    public required Prose? Abstract { get; init; }
    public required PublishedFormat Format { get; init; }
    public required PublishedTrack? Track { get; init; }
    public required PublishedRoom? Room { get; init; }
    public required PublishedVenue? Venue { get; init; }
    public required PublishedSession? Block { get; init; }
    public required DateOnly Day { get; init; }
    public required DateOnly? LastDay { get; init; }
    public required DateTime? Start { get; init; }
    public required DateTime? End { get; init; }
    public required Access Access { get; init; }

    /// <summary>A talk has what its block has.</summary>
    public required bool HasSignLanguage { get; init; }

    public required bool HasCaptions { get; init; }
    public required DateTime? CancelledAt { get; init; }
    public required string? CancellationReason { get; init; }
    public required IReadOnlyList<PublishedParticipation> Participations { get; init; }

    /// <summary>What may still change for whoever comes: day, hour, room, order. Doubts about a name are the organisers' own, and so are their notes.</summary>
    public required IReadOnlyList<Aspect> ToConfirm { get; init; }

    public required IReadOnlyList<Resource> Resources { get; init; }

    /// <summary>See <see cref="Session.Sequence"/>.</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset ModifiedAt { get; init; }

    public bool IsCancelled => CancelledAt is not null;
    public bool IsOnInvitation => Access is Access.Invitation;
    public string Path => $"/sessions/{Slug}";

    /// <summary>A talk without an hour of its own takes place during its block.</summary>
    public DateTime? ShownStart => Start ?? Block?.Start;

    /// <summary>A talk without a place of its own takes place where its block does.</summary>
    public PublishedRoom? ShownRoom => Venue is null ? Block?.Room : Room;

    public PublishedVenue? ShownVenue => Venue ?? Block?.Venue;

    public DateTime? ShownEnd => Start is null ? Block?.End : End;

    /// <summary>Something that ends in the small hours belongs to the day on which it began.</summary>
    private DateOnly LastShownDay => LastDay is { } day && (End is null || End.Value.Hour >= 6) ? day : Day;

    public bool IsOn(DateOnly day) => Day <= day && day <= LastShownDay;

    public bool IsToConfirm(Aspect aspect) => ToConfirm.Contains(aspect);

    public bool Overlaps(PublishedSession other) =>
        Start is { } start && other.Start is { } otherStart
        && start < (other.End ?? otherStart.AddHours(1)) && otherStart < (End ?? start.AddHours(1));

    private static int CompareTimes(PublishedSession? left, PublishedSession? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);

        var (first, second) = (left.Block ?? left, right.Block ?? right);
        return Compare(
            first.Day.CompareTo(second.Day),
            (first.Start ?? DateTime.MinValue).CompareTo(second.Start ?? DateTime.MinValue),
            (first.Room?.Order ?? int.MaxValue).CompareTo(second.Room?.Order ?? int.MaxValue),
            first.Id.CompareTo(second.Id),
            (left.Block is not null).CompareTo(right.Block is not null),
            (left.Start ?? DateTime.MinValue).CompareTo(right.Start ?? DateTime.MinValue),
            left.Id.CompareTo(right.Id));
    }

    private static int Compare(params ReadOnlySpan<int> criteria)
    {
        foreach (var criterion in criteria)
        {
            if (criterion != 0)
                return criterion;
        }

        return 0;
    }
}
