using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Published;

public sealed record PublishedPage(int Id, string Slug, string Title, Prose? Text, IReadOnlyList<Resource> Resources)
{
    public string Path => $"/{Slug}";
}
