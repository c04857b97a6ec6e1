using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

internal static class PublishedResources
{
    /// <summary>Whatever the row says, nobody is given a link that runs something.</summary>
    public static IReadOnlyList<Resource> From(IEnumerable<Resource> rows) => [.. rows.Where(resource => Resource.LeadsToTheWeb(resource.Url))];
}
