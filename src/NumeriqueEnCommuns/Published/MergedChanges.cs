namespace NumeriqueEnCommuns.Published;

/// <summary>What several saves come to for somebody who saw the programme before the first and sees it after the last: one line per session.</summary>
public static class MergedChanges
{
    /// <param name="changes">In order of time.</param>
    /// <returns>Latest first, without sessions that are as they were.</returns>
    public static IReadOnlyList<PublicChange> Of(IEnumerable<PublicChange> changes) =>
    [
        .. changes.GroupBy(change => change.SessionId)
            .Select(saves => saves.Last() with { Details = Merged([.. saves.SelectMany(save => save.Details)]) })
            .Where(change => change.Details.Count > 0)
            .OrderByDescending(change => change.Revision),
    ];

    private static IReadOnlyList<PublicChange.Detail> Merged(IReadOnlyList<PublicChange.Detail> details)
    {
        var state = details.LastOrDefault(detail => detail.Kind is ChangeKind.Cancelled or ChangeKind.Restored);
        if (details.FirstOrDefault(detail => detail.Kind is ChangeKind.New) is { } publication)
            return [state is { Kind: ChangeKind.Cancelled } ? state : publication];

        var differences = details.Where(detail => detail.Kind is not (ChangeKind.Cancelled or ChangeKind.Restored))
            .GroupBy(detail => detail.Kind)
            .Select(same => same.First() with { After = same.Last().After })
            .Where(difference => difference.Before != difference.After);
        return [.. differences.Prepend(state).OfType<PublicChange.Detail>().OrderBy(detail => detail.Kind)];
    }
}
