using Microsoft.AspNetCore.WebUtilities;
using NumeriqueEnCommuns.Agenda;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Web;

/// <summary>
/// The address of the page that is being made, as far as the page reads it: what else was written there, or in which letters,
/// must not stand in a page that others get too.
/// </summary>
public sealed class PageAddress(IHttpContextAccessor accessor, Carried carried)
{
    private readonly string path = accessor.HttpContext!.Request.Path.Value!.ToLowerInvariant();
    private readonly KeyValuePair<string, string?>[] query = [.. QueryOf(accessor.HttpContext!)];

    public string InTrueTime => Of(path, carried.With(shift: null));

    /// <summary>It says that nothing is needed, or the needs of the page would go along.</summary>
    public string WithoutNeeds => Of(path, carried.Choices.Where(choice => choice.Key != Needs.Key).Append(new(Needs.Key, "")));

    public bool IsOfAgenda => new PathString(path).StartsWithSegments(AgendaPath.Root);

    /// <summary>The same page with another agenda; the page of an agenda becomes that of the other.</summary>
    public string With(AgendaCode agenda) => IsOfAgenda ? Of(PathOf(agenda), carried.With(agenda)) : Of(path, carried.With(agenda));

    /// <summary>An agenda's own page has it in its path.</summary>
    private string Of(string address, IEnumerable<KeyValuePair<string, string?>> choices) =>
        QueryHelpers.AddQueryString(address, query.Concat(choices.Where(choice => !IsOfAgenda || choice.Key != Carried.AgendaKey)));

    private string PathOf(AgendaCode agenda) =>
        carried.OtherAgenda is { } other && !agenda.IsEmpty ? AgendaPath.Of(agenda, other) : AgendaPath.Of(agenda);

    private static IEnumerable<KeyValuePair<string, string?>> QueryOf(HttpContext http) =>
        from key in http.GetEndpoint()?.Metadata.GetMetadata<ReadsQueryAttribute>()?.Keys ?? []
        let value = http.Request.Query[key].ToString()
        where value.Length > 0
        select KeyValuePair.Create(key, (string?)value);
}
