namespace NumeriqueEnCommuns.Programme;

/// <summary>A text of the site, in Markdown without its title.</summary>
public sealed class Page
{
    public int Id { get; private set; }
    public required string Slug { get; set; }
    public required string Title { get; set; }
    public required string Text { get; set; }
}
