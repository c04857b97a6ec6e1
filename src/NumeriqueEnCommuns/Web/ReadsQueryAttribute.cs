using System.Globalization;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web.Carrying;

namespace NumeriqueEnCommuns.Web;

/// <summary>On a public page or feed: the only keys of the query that it reads. Any other changes nothing and makes no new copy in the cache.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsQueryAttribute(params string[] keys) : Attribute
{
    public string[] Keys => keys;

    /// <summary>Those whose values are read as they are written: not that of a page of a list, which is a number.</summary>
    public IEnumerable<string> Texts => keys.Where(key => key != PageNumber.Key);

    /// <summary>The page of a list that is asked for; null for the first one, or where there are none.</summary>
    public string? PageIn(HttpRequest request) => keys.Contains(PageNumber.Key) && PageNumber.Read(request.Query[PageNumber.Key]) is > 1 and var number ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Whether anything may be written there, so that answers are not worth keeping, and must not push out those that are.</summary>
    public bool IsFreeText { get; init; }
}

public static class PlainlyAsked
{
    /// <summary>Whether a page is asked for as all ask for it: whatever stands in its query is not read, and its answer is kept.</summary>
    public static bool IsPlainlyAsked(this HttpContext http)
    {
        var metadata = http.GetEndpoint()?.Metadata;
        return metadata?.GetMetadata<MadeForOneAttribute>() is null
            && metadata?.GetMetadata<ReadsQueryAttribute>() is var query && query?.Keys.Any(http.Request.Query.ContainsKey) is not true
            && !http.Request.Query.ContainsKey(Needs.Key) && !http.Request.Query.ContainsKey(Carried.ShiftKey);
    }
}
