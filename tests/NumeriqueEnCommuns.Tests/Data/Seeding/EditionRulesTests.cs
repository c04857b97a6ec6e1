using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

/// <summary>Each test breaks one thing in the edition of 2018, and only that thing is told.</summary>
public sealed class EditionRulesTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void The_edition_of_2018_has_no_fault() => Assert.Empty(EditionRules.Check(EditionFolder.Read(Repository.Edition2018)));

    [Fact]
    public void An_edition_does_not_end_before_it_starts()
    {
        edition.Change("edition.json", file => file["starts"] = "2018-09-20");

        AssertOnly("edition.json", "ends", "l’édition finit avant de commencer");
    }

    [Fact]
    public void The_eve_does_not_follow_the_first_day()
    {
        edition.Change("edition.json", file => file["starts"] = "2018-09-10");

        AssertOnly("edition.json", "eveStarts", "la veille ne peut pas suivre le premier jour");
    }

    [Fact]
    public void The_time_zone_is_known()
    {
        edition.Change("edition.json", file => file["timeZone"] = "Europe/Nantes");

        AssertOnly("edition.json", "timeZone", "le fuseau horaire « Europe/Nantes » est inconnu");
    }

    [Theory]
    [InlineData("2018-09-10")]
    [InlineData("2018-09-15")]
    public void A_day_is_in_the_edition_or_just_before(string day)
    {
        edition.AddSession("ailleurs", session => session["day"] = day);

        AssertOnly("sessions.json", "ailleurs", $"le jour {day} n’est ni dans l’édition ni à sa veille, ou finit avant de commencer");
    }

    [Theory]
    [InlineData("2018-09-15")]
    [InlineData("2018-09-12")]
    public void A_last_day_is_in_the_edition_and_not_before_the_first(string lastDay)
    {
        edition.AddSession("longue", session => session["endDay"] = lastDay);

        AssertOnly("sessions.json", "longue", "le jour 2018-09-13 n’est ni dans l’édition ni à sa veille, ou finit avant de commencer");
    }

    [Theory]
    [InlineData("14:00", "14:00")]
    [InlineData("14:00", "13:00")]
    [InlineData(null, "13:00")]
    public void An_end_follows_a_start(string? start, string end)
    {
        edition.AddSession("a-l-envers", session => (session["start"], session["end"]) = (start, end));

        AssertOnly("sessions.json", "a-l-envers", "la fin doit suivre le début");
    }

    [Fact]
    public void An_end_after_midnight_is_no_fault()
    {
        edition.AddSession("nuit", session => (session["start"], session["end"], session["endDay"]) = ("22:00", "02:00", "2018-09-14"));

        Assert.Empty(EditionRules.Check(EditionFolder.Read(edition.Path)));
    }

    [Fact]
    public void A_talk_has_a_block_that_exists()
    {
        edition.AddSession("expose", session => session["parent"] = "nulle-part");

        AssertOnly("sessions.json", "expose", "le bloc « nulle-part » n’existe pas");
    }

    [Theory]
    [InlineData("communs-numeriques-et-pair-a-pair", "2018-09-13")]
    [InlineData("conferences", "2018-09-14")]
    [InlineData("expose", "2018-09-13")]
    public void A_block_is_no_talk_and_takes_place_the_same_day(string block, string day)
    {
        edition.AddSession("expose", session => (session["parent"], session["day"]) = (block, day));

        AssertOnly("sessions.json", "expose", $"« {block} » ne peut pas être son bloc : il est lui-même dans un bloc, ou un autre jour");
    }

    private void AssertOnly(string file, string entry, string sentence) =>
        Assert.Equal([new Fault(file, entry, sentence)], EditionRules.Check(EditionFolder.Read(edition.Path)));
}
