using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Data.PostgreSql;

/// <summary>Two instances of a site on one database.</summary>
public abstract class TwoInstances : IDisposable
{
    protected const string Session = "financer-les-communs";
    protected const string Path = $"/sessions/{Session}";

    private readonly ScratchDatabase database = new();

    protected TwoInstances()
    {
        First = new Instance(database);
        Second = new Instance(database);
    }

    protected Site First { get; }
    protected Site Second { get; }

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static void OnPostgreSqlOnly() => Assert.SkipUnless(ScratchDatabase.IsPostgreSql, "Instances share a PostgreSQL database: see tests/on-postgresql.");

    /// <summary>The same browser, whom a proxy leads elsewhere.</summary>
    protected static Organiser At(Site site, Organiser browser) =>
        new(site.CreateDefaultClient(Organiser.Address, new CookieContainerHandler(browser.Cookies)), browser.Cookies, browser.Account);

    /// <summary>Ends once the site serves another programme than now.</summary>
    protected static Task NextProgrammeOf(Site site) => site.Services.GetRequiredService<CurrentProgramme>().Swapped;

    private sealed class Instance(ScratchDatabase database) : Site(Repository.Edition2018, database)
    {
        protected override bool StartsFilled => false;
    }
}
