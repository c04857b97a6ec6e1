using NumeriqueEnCommuns.Data.Seeding;

namespace NumeriqueEnCommuns.Tests.Data.Seeding;

public sealed class EditionRulesOnSessionsTests : IDisposable
{
    private readonly EditionCopy edition = new();

    public void Dispose() => edition.Dispose();

    [Theory]
    [InlineData("cancelledAt", "2018-09-12T07:30:00Z")]
    [InlineData("cancellationReason", "Grève des trains")]
    public void Only_a_cancelled_session_says_when_and_why(string property, string value)
    {
        edition.ChangeSession("conferences", session => session[property] = value);

        AssertOnly("sessions.json", "conferences", "seule une session annulée a une date ou une raison d’annulation");
    }

    [Theory]
    [InlineData("2018-09-12T07:30:00")]
    [InlineData("2018-09-12T09:30:00+02:00")]
    public void A_cancellation_is_dated_in_universal_time(string moment)
    {
        edition.ChangeSession("conferences", session => (session["status"], session["cancelledAt"]) = ("cancelled", moment));

        AssertOnly("sessions.json", "conferences", "la date d’annulation s’écrit en temps universel, comme 2018-09-12T07:30:00Z");
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
