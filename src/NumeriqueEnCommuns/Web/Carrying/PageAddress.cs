using Microsoft.AspNetCore.WebUtilities;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web.Carrying;

/// <summary>
/// The address of the page that is being made, as far as the page reads it: what else was written there, or in which letters,
/// must not stand in a page that others get too.
/// </summary>
public sealed class PageAddress(IHttpContextAccessor accessor)
{
    private readonly string path = accessor.HttpContext!.Request.Path.Value!.ToLowerInvariant();
    private readonly KeyValuePair<string, string?>[] query = [.. QueryOf(accessor.HttpContext!)];

    /// <summary>Without what is carried, which every link takes along by itself.</summary>
    public string Value => field ??= QueryHelpers.AddQueryString(path, query);

    /// <summary>It says that nothing is needed, or the needs of the page would go along.</summary>
    public string WithoutNeeds => QueryHelpers.AddQueryString(Value, Needs.Key, "");

    /// <summary>The same list at another of its pages.</summary>
    public string ToPage(int number) => PageNumber.PutInto(QueryHelpers.AddQueryString(path, query.Where(pair => pair.Key != PageNumber.Key)), number);

    public bool IsOfAgenda => AgendaPath.IsIn(path);

    /// <summary>The same page with another agenda; the page of an agenda becomes that of the other.</summary>
    /// <param name="agenda">Carried then.</param>
    /// <param name="beside">Shown together with it; null where none is.</param>
    public string With(AgendaCode agenda, AgendaCode? beside)
    {
        if (agenda.IsEmpty)
            return IsOfAgenda ? QueryHelpers.AddQueryString(AgendaPath.Root, query) : Value;

        var (before, after) = AroundAgenda(beside);
        return $"{before}{agenda}{after}";
    }

    /// <summary>What stands before and after the code of an agenda, whichever it is.</summary>
    public (string Before, string After) AroundAgenda(AgendaCode? beside) => IsOfAgenda
        ? ($"{AgendaPath.Root}/", QueryHelpers.AddQueryString(beside is null ? "" : $"{AgendaPath.Together}{beside}", query))
        : ($"{Value}{(query.Length == 0 ? '?' : '&')}{Carried.AgendaKey}=", "");

    private static IEnumerable<KeyValuePair<string, string?>> QueryOf(HttpContext http) =>
        from reads in new[] { http.GetEndpoint()?.Metadata.GetMetadata<ReadsQueryAttribute>() }.OfType<ReadsQueryAttribute>()
        from key in reads.Keys
        let value = key == PageNumber.Key ? reads.PageIn(http.Request) : http.Request.Query[key].ToString()
        where !string.IsNullOrEmpty(value)
        select KeyValuePair.Create(key, (string?)value);
}
