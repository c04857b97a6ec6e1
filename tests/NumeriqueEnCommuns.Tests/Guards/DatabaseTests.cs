using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Guards;

/// <summary>The database is read once for each version of the programme, never for a page.</summary>
public sealed class DatabaseTests
{
    [Fact]
    public async Task No_public_page_asks_the_database()
    {
        await using var site = new CountingSite();
        var paths = SiteMap.Paths(site.Programme).ToList();
        var whenRead = site.Commands.Count;

        foreach (var path in paths)
            await site.OpenAsync(path);

        Assert.True(whenRead > 0);
        Assert.Equal(whenRead, site.Commands.Count);
    }

    [Fact]
    public async Task Reading_the_programme_takes_as_many_commands_however_much_it_holds()
    {
        using var larger = new EditionCopy();
        foreach (var number in Enumerable.Range(1, 50))
            larger.AddSession($"session-{number}", session => session["room"] = "espace-1");

        await using var ordinary = new CountingSite();
        await using var large = new CountingSite(larger.Path);

        Assert.Equal(await CommandsToReadAsync(ordinary), await CommandsToReadAsync(large));
        Assert.Equal(136, large.Programme.Sessions.Count);
    }

    private static Task<int> CommandsToReadAsync(CountingSite site) =>
        site.CommandsOfAsync(() => site.Services.GetRequiredService<CurrentProgramme>().ReadAnewAsync());
}
