using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A generated edition of 3,000 sessions, read once for all the tests that only look at it.</summary>
public static class LargeProgramme
{
    private const int Sessions = 3000;

    private static readonly Lazy<Task<PublishedProgramme>> Programme = new(MakeAsync);

    public static Task<PublishedProgramme> ReadAsync() => Programme.Value;

    private static async Task<PublishedProgramme> MakeAsync()
    {
        using var edition = new GeneratedEdition(Sessions);
        return await ReadProgramme.OfAsync(edition.Path);
    }
}
