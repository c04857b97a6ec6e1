using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Programme.Planning;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Pages.Admin.Planner;

/// <summary>What has no hour or no place yet: that of the day first, blocks before their talks.</summary>
public sealed class Shelf
{
    public required IReadOnlyList<Session> OfTheDay { get; init; }
    public required IReadOnlyList<Session> OfOtherDays { get; init; }

    /// <summary>With those that the search leaves out.</summary>
    public required int Count { get; init; }

    public Session? First => OfTheDay.Concat(OfOtherDays).FirstOrDefault();

    public int Shown => OfTheDay.Count + OfOtherDays.Count;

    public static Shelf Of(DateOnly day, Plan plan, SearchedWords words)
    {
        var all = plan.Sessions.Where(session => !PlannerEntry.IsPlaced(session) && !PlannerEntry.IsInItsBlock(session)).ToList();
        var shown = all.Where(session => words.AreIn(TextsOf(session))).OrderBy(session => session.Day).ThenBy(session => session.Parent is not null).ThenBy(session => session.Start ?? DateTime.MaxValue).ThenBy(session => session.Id).ToList();
        return new Shelf
        {
            Count = all.Count,
            OfTheDay = [.. shown.Where(session => session.Day == day)],
            OfOtherDays = [.. shown.Where(session => session.Day != day)],
        };
    }

    private static IEnumerable<string?> TextsOf(Session session) =>
        [session.Title, session.Format.Name, session.Track?.Name, session.Parent?.Title, .. session.Participations.Select(participation => participation.Speaker.Name)];
}
