namespace NumeriqueEnCommuns.Programme;

/// <summary>A text of the site, in Markdown without its title.</summary>
public sealed class Page
{
    public required int Id { get; init; }
    public required string Slug { get; set; }
    public required string Title { get; set; }
    public required string Text { get; set; }
    public List<Resource> Resources { get; } = [];
}
