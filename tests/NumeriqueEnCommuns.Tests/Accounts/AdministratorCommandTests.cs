using System.Text.RegularExpressions;

namespace NumeriqueEnCommuns.Tests.Accounts;

/// <summary>What an operator does on a server whose console nobody sees.</summary>
public sealed partial class AdministratorCommandTests
{
    [Fact]
    public async Task Writes_a_link_that_the_running_site_accepts()
    {
        using var database = new ScratchDatabase();
        await using var command = new RunningSite(Repository.Edition2018, database: database, arguments: ["compte-administration", "ada@exemple.fr", "Ada Martin"]);
        var code = await command.WhenEndedAsync();
        var path = Link().Match(command.Output).Value;
        await using var site = new RunningSite(Repository.Edition2018, database: database);
        using var visitor = await site.WhenOpenAsync();

        var page = await visitor.GetStringAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(0, code);
        Assert.Contains("ada@exemple.fr", page, StringComparison.Ordinal);
        Assert.Matches("/admin/premier-compte\\?jeton=[\\w-]{43}", site.Output);
    }

    [Theory]
    [InlineData("compte-administration")]
    [InlineData("compte-administration", "ada@exemple.fr")]
    [InlineData("compte-administration", "pas une adresse", "Ada Martin")]
    public async Task Says_what_to_write_where_something_is_missing(params string[] arguments)
    {
        await using var command = new RunningSite(Repository.Edition2018, arguments: arguments);

        Assert.Equal(1, await command.WhenEndedAsync());
        Assert.Contains("Écrivez : compte-administration <e-mail> <nom>", command.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("/admin/invitation\\?jeton=[\\w-]{43}")]
    private static partial Regex Link();
}
