namespace NumeriqueEnCommuns.Web;

/// <summary>On a public page or feed: the only keys of the query that it reads. Any other changes nothing and makes no new copy in the cache.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsQueryAttribute(params string[] keys) : Attribute
{
    public string[] Keys => keys;

    /// <summary>Whether anything may be written there, so that answers are not worth keeping, and must not push out those that are.</summary>
    public bool IsFreeText { get; init; }
}
