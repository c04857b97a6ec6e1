using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Search;

internal static class Finding
{
    public static SearchAnswer Find(this Site site, string typed)
    {
        _ = site.Programme;
        return site.Services.GetRequiredService<ProgrammeSearch>().Find(new TypedQuery(typed));
    }
}
