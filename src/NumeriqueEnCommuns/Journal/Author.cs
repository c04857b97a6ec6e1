namespace NumeriqueEnCommuns.Journal;

/// <summary>Who signs a change: an account, with the name it had then.</summary>
public sealed record Author(string Id, string Name);
