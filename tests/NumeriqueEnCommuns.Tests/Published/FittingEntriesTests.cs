using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Tests.Published;

public sealed class FittingEntriesTests
{
    private const string Block = "20-minutes-avec-jeudi", Talk = "les-ressources-educatives-libres";

    [Fact]
    public async Task A_block_that_does_not_answer_frames_the_talk_that_does()
    {
        using var edition = new EditionCopy().ChangeSession(Talk, session => session["hasSignLanguage"] = true);
        var programme = await ReadProgramme.OfAsync(edition.Path);
        var entries = programme.Sessions.Where(session => session.Block is null).Select(session => new ProgrammeEntry(session, [.. programme.TalksOf(session)])).ToList();

        var fitting = FittingEntries.Of(entries, Needs.Parse(["lsf"]));
        var all = FittingEntries.Of(entries, Needs.None);

        var entry = Assert.Single(fitting.Entries, entry => !entry.Session.Format.IsBreak);
        Assert.Equal(Block, entry.Session.Slug);
        Assert.Equal(Talk, Assert.Single(entry.Talks).Slug);
        Assert.Equal(programme.Sessions.Count(session => !session.Format.IsBreak) - 2, fitting.LeftOut);
        Assert.Equal((entries.Count, 0), (all.Entries.Count, all.LeftOut));
    }

    [Fact]
    public async Task A_talk_that_a_list_names_twice_is_counted_once()
    {
        var programme = await ReadProgramme.OfAsync(Repository.Edition2018);
        var block = programme.Session(Block)!;
        var talks = programme.TalksOf(block).ToList();

        var fitting = FittingEntries.Of([new(block, talks), .. talks.Select(talk => new ProgrammeEntry(talk, []))], Needs.Parse(["lsf"]));

        Assert.Empty(fitting.Entries);
        Assert.Equal(talks.Count + 1, fitting.LeftOut);
    }
}
