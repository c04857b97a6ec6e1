using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Accounts.PostgreSql;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Tests.Import;
using NumeriqueEnCommuns.Tests.Live;
using NumeriqueEnCommuns.Tests.Pages.Admin.Import;

namespace NumeriqueEnCommuns.Tests.Data.PostgreSql;

/// <summary>Two instances of a site on one database.</summary>
public sealed class InstancesTests : IDisposable
{
    private const string Session = "financer-les-communs";
    private const string Path = $"/sessions/{Session}";

    private readonly ScratchDatabase database = new();
    private readonly Site first;
    private readonly Site second;

    public InstancesTests()
    {
        first = new Instance(database);
        second = new Instance(database);
    }

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
        database.Dispose();
    }

    [Fact]
    public async Task What_one_saves_the_other_serves()
    {
        OnPostgreSqlOnly();
        Assert.Equal("Financer les communs", (await first.OpenAsync(Path)).Heading());
        Assert.Equal("Financer les communs", (await second.OpenAsync(Path)).Heading());

        using var page = await EventReading.OpenAsync(second, $"/direct?depuis={Seen.Of(second.Programme)}");
        await page.NextAsync();
        var heard = NextProgrammeOf(second);
        await first.SaveSessionAsync(Session, (SessionSubject.Title, "Dit ailleurs"));
        await heard;

        Assert.Single((await page.NewsAsync()).GetProperty("changes").EnumerateArray());
        Assert.Equal("Dit ailleurs", (await second.OpenAsync(Path)).Heading());
        Assert.Equal(first.Programme.Edition.ContentVersion, second.Programme.Edition.ContentVersion);
    }

    [Fact]
    public async Task What_was_saved_while_a_connection_was_lost_is_served_too()
    {
        OnPostgreSqlOnly();
        _ = (first.Programme, second.Programme);
        while (await ListenersAsync() < 2)
            await Task.Yield();

        await first.InDatabaseAsync(db => db.Database.SqlQuery<long>($"""SELECT count(pg_terminate_backend(pid)) AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'""").SingleAsync());
        await first.SaveSessionAsync(Session, (SessionSubject.Title, "Dit quand même"));
        while ((await second.OpenAsync(Path)).Heading() != "Dit quand même")
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            second.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        var heard = NextProgrammeOf(second);
        await first.SaveSessionAsync(Session, (SessionSubject.Title, "Et entendu de nouveau"));
        await heard;
        Assert.Equal("Et entendu de nouveau", (await second.OpenAsync(Path)).Heading());
    }

    [Fact]
    public async Task Whoever_signed_in_at_one_may_use_the_forms_of_the_other()
    {
        OnPostgreSqlOnly();
        _ = first.Programme;
        using var browser = await first.SignedInAsync();
        using var elsewhere = At(second, browser);
        using var stranger = second.Browser();

        Assert.True(await browser.IsSignedInAsync());
        Assert.False(await stranger.IsSignedInAsync());
        Assert.True(await elsewhere.IsSignedInAsync());
        var path = $"/admin/sessions/{await first.IdOfAsync(Session)}";
        using var answer = await elsewhere.SubmitAsync(await browser.OpenAsync(path), path, new Dictionary<string, string> { ["Form.Title"] = "Ouvert ici, envoyé là" });
        Assert.Equal("Ouvert ici, envoyé là", (await second.OpenAsync(Path)).Heading());
    }

    [Fact]
    public async Task A_file_that_was_brought_to_one_is_imported_at_the_other()
    {
        OnPostgreSqlOnly();
        _ = first.Programme;
        using var browser = await first.SignedInAsync(AccountRole.Administration);
        using var elsewhere = At(second, browser);

        using var uploaded = await browser.UploadAsync(Importing.Path, "a.json", OwnSchedule.Text(first.Programme));

        Assert.Contains("a.json", (await elsewhere.OpenAsync(uploaded.Headers.Location!.OriginalString)).Body!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_start_at_once_fill_an_empty_database_once()
    {
        OnPostgreSqlOnly();

        await Task.WhenAll(Task.Run(() => first.Programme), Task.Run(() => second.Programme));

        Assert.Equal((1, 86), await first.InDatabaseAsync(async db => (await db.Editions.CountAsync(), await db.Sessions.CountAsync())));
        Assert.Equal(86, second.Programme.Sessions.Count);
        Assert.Equal(1, await first.WithAsync<PostgreSqlAccountsDb, int>(db => db.DataProtectionKeys.CountAsync()));
    }

    [Fact]
    public async Task Neither_of_two_editors_at_two_instances_is_refused_or_overwritten()
    {
        OnPostgreSqlOnly();
        const int Rounds = 15;
        var version = first.Programme.Edition.ContentVersion;
        _ = second.Programme;

        var outcomes = (await Task.WhenAll(EditAsync(first, SessionSubject.Title, Rounds), EditAsync(second, SessionSubject.Abstract, Rounds))).SelectMany(outcome => outcome).ToList();

        Assert.All(outcomes, outcome => Assert.True(outcome.IsSaved));
        var revisions = await first.RevisionsAsync();
        Assert.Equal(outcomes.Count(outcome => outcome.Revision is not null), revisions.Count);
        Assert.Equal(version + revisions.Count, await first.InDatabaseAsync(db => db.Editions.Select(edition => edition.ContentVersion).SingleAsync()));
        foreach (var field in revisions.SelectMany(revision => revision.Changes).GroupBy(change => change.Field))
            Assert.All(field.Zip(field.Skip(1)), pair => Assert.Equal(pair.First.After, pair.Second.Before));
        Assert.Equal(($"{Rounds - 1}", $"{Rounds - 1}"), await second.InDatabaseAsync(db => db.Sessions.Where(session => session.Slug == Session)
            .Select(session => new ValueTuple<string, string?>(session.Title, session.Abstract)).SingleAsync()));
    }

    private static void OnPostgreSqlOnly() => Assert.SkipUnless(ScratchDatabase.IsPostgreSql, "Instances share a PostgreSQL database: see tests/on-postgresql.");

    /// <summary>The same browser, whom a proxy leads elsewhere.</summary>
    private static Organiser At(Site site, Organiser browser) =>
        new(site.CreateDefaultClient(Organiser.Address, new CookieContainerHandler(browser.Cookies)), browser.Cookies, browser.Account);

    /// <summary>Ends once the site serves another programme than now.</summary>
    private static Task NextProgrammeOf(Site site) => site.Services.GetRequiredService<CurrentProgramme>().Swapped;

    private static async Task<List<Outcome>> EditAsync(Site site, string field, int rounds)
    {
        List<Outcome> outcomes = [];
        for (var round = 0; round < rounds; round++)
            outcomes.Add(await site.SaveSessionAsync(Session, (field, $"{round}")));
        return outcomes;
    }

    private Task<long> ListenersAsync() => first.InDatabaseAsync(db =>
        db.Database.SqlQuery<long>($"""SELECT count(*) AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'""").SingleAsync());

    private sealed class Instance(ScratchDatabase database) : Site(Repository.Edition2018, database)
    {
        protected override bool StartsFilled => false;
    }
}
