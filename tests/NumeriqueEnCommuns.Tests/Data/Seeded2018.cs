using NumeriqueEnCommuns.Data;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>The database of 2018, made once for the tests that only read it.</summary>
public sealed class Seeded2018 : IAsyncLifetime
{
    public static readonly DateTime Now = new(2018, 6, 1, 10, 0, 0, DateTimeKind.Utc);

    private readonly TestDatabase file = new();

    public ProgrammeDb Open() => file.Open();

    public async ValueTask InitializeAsync() => await file.FillAsync(Repository.Edition2018);

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }
}
