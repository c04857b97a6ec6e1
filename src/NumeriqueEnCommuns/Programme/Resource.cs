namespace NumeriqueEnCommuns.Programme;

public enum ResourceKind { Slides, Notes, Video, Photo }

/// <summary>Something to read or watch afterwards, kept elsewhere on the web.</summary>
public sealed record Resource(string Title, string Url, ResourceKind Kind)
{
    /// <summary>A link of the programme leads to the web and never runs anything.</summary>
    public static bool LeadsToTheWeb(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https");
}
