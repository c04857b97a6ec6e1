namespace NumeriqueEnCommuns.Programme;

public enum ResourceKind { Slides, Notes, Video, Photo }

/// <summary>Something to read or watch afterwards, kept elsewhere on the web.</summary>
public sealed record Resource(string Title, string Url, ResourceKind Kind);
