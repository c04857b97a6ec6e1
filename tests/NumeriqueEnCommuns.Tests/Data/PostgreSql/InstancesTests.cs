using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Accounts.PostgreSql;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Tests.Live;

namespace NumeriqueEnCommuns.Tests.Data.PostgreSql;

/// <summary>The programme of two instances on one database.</summary>
public sealed class InstancesTests : TwoInstances
{
    [Fact]
    public async Task What_one_saves_the_other_serves()
    {
        OnPostgreSqlOnly();
        Assert.Equal("Financer les communs", (await First.OpenAsync(Path)).Heading());
        Assert.Equal("Financer les communs", (await Second.OpenAsync(Path)).Heading());

        using var page = await EventReading.OpenAsync(Second, $"/direct?depuis={Seen.Of(Second.Programme)}");
        await page.NextAsync();
        var heard = NextProgrammeOf(Second);
        await First.SaveSessionAsync(Session, (SessionSubject.Title, "Dit ailleurs"));
        await heard;

        Assert.Single((await page.NewsAsync()).GetProperty("changes").EnumerateArray());
        Assert.Equal("Dit ailleurs", (await Second.OpenAsync(Path)).Heading());
        Assert.Equal(First.Programme.Edition.ContentVersion, Second.Programme.Edition.ContentVersion);
    }

    [Fact]
    public async Task What_was_saved_while_a_connection_was_lost_is_served_too()
    {
        OnPostgreSqlOnly();
        _ = (First.Programme, Second.Programme);
        while (await ListenersAsync() < 2)
            await Task.Yield();

        await First.InDatabaseAsync(db => db.Database.SqlQuery<long>($"""SELECT count(pg_terminate_backend(pid)) AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'""").SingleAsync());
        await First.SaveSessionAsync(Session, (SessionSubject.Title, "Dit quand même"));
        while ((await Second.OpenAsync(Path)).Heading() != "Dit quand même")
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Second.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        var heard = NextProgrammeOf(Second);
        await First.SaveSessionAsync(Session, (SessionSubject.Title, "Et entendu de nouveau"));
        await heard;
        Assert.Equal("Et entendu de nouveau", (await Second.OpenAsync(Path)).Heading());
    }

    [Fact]
    public async Task Two_that_start_at_once_fill_an_empty_database_once()
    {
        OnPostgreSqlOnly();

        await Task.WhenAll(Task.Run(() => First.Programme), Task.Run(() => Second.Programme));

        Assert.Equal((1, 86), await First.InDatabaseAsync(async db => (await db.Editions.CountAsync(), await db.Sessions.CountAsync())));
        Assert.Equal(86, Second.Programme.Sessions.Count);
        Assert.Equal(1, await First.WithAsync<PostgreSqlAccountsDb, int>(db => db.DataProtectionKeys.CountAsync()));
    }

    [Fact]
    public async Task Neither_of_two_editors_at_two_instances_is_refused_or_overwritten()
    {
        OnPostgreSqlOnly();
        const int Rounds = 15;
        var version = First.Programme.Edition.ContentVersion;
        _ = Second.Programme;

        var outcomes = (await Task.WhenAll(EditAsync(First, SessionSubject.Title, Rounds), EditAsync(Second, SessionSubject.Abstract, Rounds))).SelectMany(outcome => outcome).ToList();

        Assert.All(outcomes, outcome => Assert.True(outcome.IsSaved));
        var revisions = await First.RevisionsAsync();
        Assert.Equal(outcomes.Count(outcome => outcome.Revision is not null), revisions.Count);
        Assert.Equal(version + revisions.Count, await First.InDatabaseAsync(db => db.Editions.Select(edition => edition.ContentVersion).SingleAsync()));
        foreach (var field in revisions.SelectMany(revision => revision.Changes).GroupBy(change => change.Field))
            Assert.All(field.Zip(field.Skip(1)), pair => Assert.Equal(pair.First.After, pair.Second.Before));
        Assert.Equal(($"{Rounds - 1}", $"{Rounds - 1}"), await Second.InDatabaseAsync(db => db.Sessions.Where(session => session.Slug == Session)
            .Select(session => new ValueTuple<string, string?>(session.Title, session.Abstract)).SingleAsync()));
    }

    private static async Task<List<Outcome>> EditAsync(Site site, string field, int rounds)
    {
        List<Outcome> outcomes = [];
        for (var round = 0; round < rounds; round++)
            outcomes.Add(await site.SaveSessionAsync(Session, (field, $"{round}")));
        return outcomes;
    }

    private Task<long> ListenersAsync() => First.InDatabaseAsync(db =>
        db.Database.SqlQuery<long>($"""SELECT count(*) AS "Value" FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'""").SingleAsync());
}
