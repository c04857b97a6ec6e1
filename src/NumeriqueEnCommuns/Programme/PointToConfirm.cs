namespace NumeriqueEnCommuns.Programme;

public enum Aspect { Day, Time, Room, People, Order }

/// <summary>Something the source leaves open, with how it was read meanwhile.</summary>
public sealed record PointToConfirm(Aspect What, string? Note);
