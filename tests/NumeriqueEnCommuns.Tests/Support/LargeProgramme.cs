using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Support;

/// <summary>A generated edition of 3,000 sessions, read once for the tests of a class.</summary>
public sealed class LargeProgramme : IAsyncLifetime
{
    public const int Sessions = 3000;

    public PublishedProgramme Programme { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var edition = new GeneratedEdition(Sessions);
        Programme = await ReadProgramme.OfAsync(edition.Path);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
