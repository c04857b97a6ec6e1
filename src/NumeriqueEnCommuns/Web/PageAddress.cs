using Microsoft.AspNetCore.WebUtilities;
using NumeriqueEnCommuns.Agenda;

namespace NumeriqueEnCommuns.Web;

/// <summary>The address of the page that is being made, as far as the page reads it: what else was written there must not stand in a page that others get too.</summary>
public sealed class PageAddress(IHttpContextAccessor accessor, Carried carried)
{
    private readonly string path = accessor.HttpContext!.Request.Path.Value!;
    private readonly KeyValuePair<string, string?>[] query = [.. QueryOf(accessor.HttpContext!)];

    private bool IsOfAgenda => path.StartsWith(AgendaPath.Root, StringComparison.Ordinal);

    public string InTrueTime => IsOfAgenda
        ? QueryHelpers.AddQueryString(path, query)
        : QueryHelpers.AddQueryString(path, query.Concat(carried.With(shift: null)));

    /// <summary>The same page with another agenda; the page of an agenda becomes that of the other.</summary>
    public string With(AgendaCode agenda) => IsOfAgenda
        ? QueryHelpers.AddQueryString(PathOf(agenda), query.Concat(carried.With(agenda: null)))
        : QueryHelpers.AddQueryString(path, query.Concat(carried.With(agenda)));

    private string PathOf(AgendaCode agenda) =>
        carried.OtherAgenda is { } other && !agenda.IsEmpty ? AgendaPath.Of(agenda, other) : AgendaPath.Of(agenda);

    private static IEnumerable<KeyValuePair<string, string?>> QueryOf(HttpContext http) =>
        from key in http.GetEndpoint()?.Metadata.GetMetadata<ReadsQueryAttribute>()?.Keys ?? []
        let value = http.Request.Query[key].ToString()
        where value.Length > 0
        select KeyValuePair.Create(key, (string?)value);
}
