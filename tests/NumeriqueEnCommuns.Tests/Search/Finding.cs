using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

internal static class Finding
{
    /// <summary>All that is found, kind by kind as the page shows it.</summary>
    public static (IReadOnlyList<Found> Found, string? Instead) Find(this Site site, string typed)
    {
        _ = site.Programme;
        var answer = site.Services.GetRequiredService<ProgrammeSearch>().Find(new TypedQuery(typed));
        return ([.. answer.Found.Kinds.SelectMany(kind => answer.Found.Best(kind, int.MaxValue))], answer.Instead);
    }
}
