namespace NumeriqueEnCommuns.Published;

public sealed record PublishedPage(int Id, string Slug, string Title, Prose Text)
{
    public string Path => $"/{Slug}";
}
