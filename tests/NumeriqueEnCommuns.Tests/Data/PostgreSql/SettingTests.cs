namespace NumeriqueEnCommuns.Tests.Data.PostgreSql;

/// <summary>What an operator reads who sets the site up on PostgreSQL.</summary>
public sealed class SettingTests
{
    [Theory]
    [InlineData("programme.db")]
    [InlineData("Host=localhost;Username=nec")]
    [InlineData("Host=localhost;Database=nec;Port=tres-secret")]
    public async Task A_wrong_connection_string_is_told_without_being_repeated(string connection)
    {
        await using var site = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["Site__PostgreSql"] = connection });

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains("Le réglage Site:PostgreSql doit être une chaîne de connexion", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tres-secret", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told()
    {
        using var folder = new TemporaryFolder();
        await using var site = new RunningSite(Repository.Edition2018, new Dictionary<string, string?> { ["Site__PostgreSql"] = $"Host={folder.Path};Database=nec;Password=tres-secret" });

        Assert.Equal(1, await site.WhenEndedAsync());
        Assert.Contains("la base ne s’ouvre pas", site.Output, StringComparison.Ordinal);
        Assert.Contains("Créez-la, ou corrigez le réglage Site:PostgreSql.", site.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tres-secret", site.Output, StringComparison.Ordinal);
    }
}
