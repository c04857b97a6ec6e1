namespace NumeriqueEnCommuns.Tests.Data.PostgreSql;

/// <summary>The sign of value zero, which anybody can send and PostgreSQL refuses in a text.</summary>
public sealed class StorableTextTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Is_nothing_in_a_question()
    {
        using var organiser = await site.SignedInAsync();

        foreach (var path in new[] { "/admin/journal?qui=%00", "/admin/journal?q=com%00muns", "/admin/recherche?q=com%00muns", "/admin/sessions?q=%00" })
            await organiser.OpenAsync(path);
    }
}
