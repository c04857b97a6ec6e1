using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Tests.Web;

public sealed class FrenchTests
{
    private static readonly DateOnly Thursday = new(2018, 9, 13);

    [Theory]
    [InlineData(9, 0, "9h")]
    [InlineData(14, 30, "14h30")]
    [InlineData(16, 5, "16h05")]
    [InlineData(0, 0, "0h")]
    public void Writes_hours(int hour, int minute, string written) => Assert.Equal(written, French.Hour(Thursday.ToDateTime(new(hour, minute))));

    [Theory]
    [InlineData("La salle est inondée", "La salle est inondée.")]
    [InlineData("La salle est inondée.", "La salle est inondée.")]
    [InlineData("Quelle tempête !", "Quelle tempête !")]
    public void Ends_a_sentence_once(string typed, string expected) => Assert.Equal(expected, French.Ended(typed));

    [Fact]
    public void Writes_a_span_of_hours_and_an_open_end()
    {
        var start = Thursday.ToDateTime(new(14, 0));

        Assert.Equal("14h–15h30", French.Hours(start, start.AddMinutes(90)));
        Assert.Equal("à partir de 14h", French.Hours(start, null));
    }

    [Fact]
    public void Writes_days_and_the_first_of_a_month()
    {
        Assert.Equal("jeudi 13 septembre", French.Day(Thursday));
        Assert.Equal("samedi 1er août 2026", French.DayAndYear(new(2026, 8, 1)));
        Assert.Equal("jeudi 13", French.ShortDay(Thursday));
    }

    [Fact]
    public void Writes_what_lasts_several_days()
    {
        Assert.Equal("jeudi 13 septembre", French.Days(Thursday, Thursday));
        Assert.Equal("jeudi 13 et vendredi 14 septembre", French.Days(Thursday, Thursday.AddDays(1)));
        Assert.Equal("du jeudi 13 au samedi 15 septembre", French.Days(Thursday, Thursday.AddDays(2)));
        Assert.Equal("dimanche 30 septembre et lundi 1er octobre", French.Days(new(2018, 9, 30), new(2018, 10, 1)));
    }

    [Fact]
    public void Writes_the_dates_of_an_edition()
    {
        Assert.Equal("13 septembre 2018", French.Dates(Thursday, Thursday));
        Assert.Equal("13 et 14 septembre 2018", French.Dates(Thursday, Thursday.AddDays(1)));
        Assert.Equal("du 13 au 16 septembre 2018", French.Dates(Thursday, Thursday.AddDays(3)));
        Assert.Equal("du 29 septembre au 1er octobre 2018", French.Dates(new(2018, 9, 29), new(2018, 10, 1)));
    }

    [Theory]
    [InlineData("2018-08-02", "jeudi-2-aout")]
    [InlineData("2018-12-25", "mardi-25-decembre")]
    public void Addresses_of_days_are_plain_letters(string date, string slug) => Assert.Equal(slug, French.DaySlug(DateOnly.Parse(date, null)));

    [Theory]
    [InlineData(0, "0 session")]
    [InlineData(1, "1 session")]
    [InlineData(2, "2 sessions")]
    [InlineData(1234, "1\u202f234 sessions")]
    public void Counts_zero_as_one(int number, string written) => Assert.Equal(written, French.Count(number, "session", "sessions"));

    [Fact]
    public void Joins_lists()
    {
        Assert.Equal("", French.List([]));
        Assert.Equal("a", French.List(["a"]));
        Assert.Equal("a, b et c", French.List(["a", "b", "c"]));
    }

    [Fact]
    public void Sorts_accents_beside_their_letter() =>
        Assert.Equal(["abeille", "École", "été", "fable"], new[] { "fable", "été", "École", "abeille" }.Order(French.Alphabet));
}
