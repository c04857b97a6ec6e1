namespace NumeriqueEnCommuns.Published;

public sealed record PublishedPage(string Slug, string Title, Prose Text)
{
    public string Path => $"/{Slug}";
}
