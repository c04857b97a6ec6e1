using Microsoft.EntityFrameworkCore;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>How often things are used, by id.</summary>
public sealed class Uses
{
    private readonly Dictionary<int, int> counts;

    private Uses(Dictionary<int, int> counts) => this.counts = counts;

    public static Uses None { get; } = new([]);

    public int this[int id] => counts.GetValueOrDefault(id);

    /// <param name="used">The id of what is used, once for every use.</param>
    public static async Task<Uses> OfAsync(IQueryable<int> used) =>
        new(await used.GroupBy(id => id).Select(uses => new { uses.Key, Count = uses.Count() }).ToDictionaryAsync(uses => uses.Key, uses => uses.Count));
}
