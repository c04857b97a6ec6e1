namespace NumeriqueEnCommuns.Programme;

/// <summary>One of the great themes of an edition.</summary>
public sealed record Axis(string Slug, string Name, string? Text);
