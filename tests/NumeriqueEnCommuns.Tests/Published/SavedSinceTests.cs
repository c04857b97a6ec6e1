using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Feeds.Json;
using NumeriqueEnCommuns.Journal.Subjects;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Tests.Journal;

namespace NumeriqueEnCommuns.Tests.Published;

/// <summary>After a save of sessions only these are read again; nobody could tell it from the programme.</summary>
public sealed class SavedSinceTests : IDisposable
{
    private const int Changes = 120;

    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task What_is_read_after_each_of_many_saves_is_what_is_read_from_scratch()
    {
        var organiser = new RandomOrganiser(site);
        await organiser.ReadIdsAsync();
        var (whole, partly) = (0, 0);

        for (var change = 0; change < Changes; change++)
        {
            var before = site.Programme;
            await organiser.ChangeAsync();
            if (site.Programme == before)
                continue;

            Assert.Equal(await FromScratchAsync(), Words(site.Programme));
            (whole, partly) = site.Programme.Venues == before.Venues ? (whole, partly + 1) : (whole + 1, partly);
        }

        Assert.True(whole > 10 && partly > 10, $"{whole} readings of the whole, {partly} of some sessions");
    }

    [Fact]
    public async Task A_block_that_is_saved_is_read_again_with_its_talks_and_without_the_rest()
    {
        var before = site.Programme;
        var block = before.Sessions.First(session => before.TalksOf(session).Any());
        var talk = before.TalksOf(block)[0];
        var other = before.Sessions.First(session => session != block && session.Block is null);

        await site.SaveSessionAsync(block.Slug, (SessionSubject.Title, "Autre bloc"));

        var after = site.Programme;
        Assert.Equal("Autre bloc", after.Session(talk.Id)!.Block!.Title);
        Assert.Same(other, after.Session(other.Id));
        Assert.NotSame(talk, after.Session(talk.Id));
    }

    private async Task<string> FromScratchAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        return Words(await scope.ServiceProvider.GetRequiredService<ProgrammeReader>().ReadAsync());
    }

    private static string Words(PublishedProgramme programme) => string.Join('\n',
    [
        ProgrammeJsonWriter.Of(programme.AsSource()),
        .. programme.FormerAddresses.Select(address => $"{address.Key} {address.Value}").Order(StringComparer.Ordinal),
        .. Lists(programme).Select(list => string.Join(' ', list.Select(session => session.Slug))),
    ]);

    private static IEnumerable<IEnumerable<PublishedSession>> Lists(PublishedProgramme programme) =>
    [
        .. programme.Rooms.Select(programme.SessionsIn), .. programme.Venues.Select(programme.SessionsIn), .. programme.Tracks.Select(programme.SessionsOf), .. programme.Formats.Select(programme.SessionsOf),
        .. programme.Days.Select(day => programme.Between(day.Date.ToDateTime(TimeOnly.MinValue), day.Date.ToDateTime(new TimeOnly(10, 0)))),
        .. programme.Rooms.Select(room => programme.Answering(new SessionFilter { Room = room }).Select(entry => entry.Session)),
        programme.Entries.SelectMany(entry => entry.Talks.Prepend(entry.Session)), programme.Sessions.Select(session => programme.Session(session.Slug)!),
    ];
}
