namespace NumeriqueEnCommuns.Import.Reconciling;

/// <summary>A name that a file uses, and how often.</summary>
public sealed record FileName(string Name, int Count, Guid? Guid = null);

/// <summary>The rooms, tracks and types that a file names, in its order.</summary>
public sealed class FileNames(ImportedProgramme programme)
{
    public IReadOnlyList<FileName> Rooms { get; } = [.. programme.Sessions.Where(session => session.Place is not null)
        .GroupBy(session => session.Place!.Name).Select(room => new FileName(room.Key, room.Count(), room.First().Place!.Guid))];

    public IReadOnlyList<FileName> Tracks { get; } = [.. Of(programme.Sessions.Select(session => session.Track).OfType<string>())];

    /// <summary>With that of sessions without a type.</summary>
    public IReadOnlyList<FileName> Types { get; } = [.. Of(programme.Sessions.Select(session => session.Type ?? Correspondence.NoType))];

    private static IEnumerable<FileName> Of(IEnumerable<string> names) => names.CountBy(name => name).Select(name => new FileName(name.Key, name.Value));
}
