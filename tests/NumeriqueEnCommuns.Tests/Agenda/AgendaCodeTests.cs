using NumeriqueEnCommuns.Agenda;

namespace NumeriqueEnCommuns.Tests.Agenda;

public sealed class AgendaCodeTests
{
    /// <summary>Addresses that people hold must be read for ever: these were written by version 1.</summary>
    [Theory]
    [InlineData("1h1jvdgwt", new[] { 1, 2, 20, 40, 60 })]
    [InlineData("1gzg", new[] { 1 })]
    public void A_code_that_was_given_once_is_read_for_life(string text, int[] ids)
    {
        Assert.Equal(ids, AgendaCode.Read(text)!.Ids);
        Assert.Equal(text, AgendaCode.Of(ids).Text);
    }

    [Fact]
    public void Any_selection_comes_back_from_its_code()
    {
        var random = new Random(20180913);
        for (var round = 0; round < 2000; round++)
        {
            var most = random.Next(1, 1 << random.Next(1, 31));
            var ids = Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(1, most + 1)).Distinct().Order().ToList();

            var code = AgendaCode.Of(ids);

            Assert.Equal(ids, code.Ids);
            Assert.Equal(ids, AgendaCode.Read(code.Text)?.Ids);
            Assert.Matches("^[0-9a-hjkmnp-tv-z]+$", code.Text);
        }
    }

    [Fact]
    public void Ten_sessions_among_a_hundred_make_a_short_word()
    {
        var code = AgendaCode.Of([4, 11, 23, 31, 40, 48, 57, 66, 79, 86]);

        Assert.InRange(code.Text.Length, 8, 16);
    }

    [Fact]
    public void One_wrong_missing_or_exchanged_character_is_always_noticed()
    {
        var text = AgendaCode.Of([4, 11, 23, 31, 40, 48, 57]).Text;

        foreach (var place in Enumerable.Range(0, text.Length))
        {
            Assert.Null(AgendaCode.Read(text.Remove(place, 1)));
            foreach (var other in "0123456789abcdefghjkmnpqrstvwxyz".Where(other => other != text[place]))
                Assert.Null(AgendaCode.Read(text[..place] + other + text[(place + 1)..]));
            if (place > 0 && text[place] != text[place - 1])
                Assert.Null(AgendaCode.Read(text[..(place - 1)] + text[place] + text[place - 1] + text[(place + 1)..]));
        }
    }

    [Fact]
    public void Capitals_hyphens_and_letters_that_look_like_digits_are_understood()
    {
        var code = AgendaCode.Of([1, 2, 20, 40, 60]);

        Assert.Equal(code.Ids, AgendaCode.Read(" IH1J-VDGWT")!.Ids);
        Assert.Equal(code.Text, AgendaCode.Read("LHIJVDGWT")!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("n’importe quoi")]
    [InlineData("2h1jvdgwt")]
    [InlineData("../../etc/passwd")]
    public void What_is_no_code_is_none(string text) => Assert.Null(AgendaCode.Read(text));

    [Fact]
    public void No_text_however_odd_is_refused_otherwise_than_by_null()
    {
        var random = new Random(1);
        const string alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
        var read = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var body = "1" + new string([.. Enumerable.Range(0, random.Next(0, 12)).Select(_ => alphabet[random.Next(32)])]);
            foreach (var check in new[] { "00", body.Length > 2 ? AgendaCode.Of([random.Next(1, 100)]).Text[^2..] : "zz" })
                read += AgendaCode.Read(body + check) is null ? 0 : 1;
        }

        // about one in a thousand has the right checksum by chance
        Assert.InRange(read, 1, 400);
    }

    [Fact]
    public void An_agenda_is_full_before_its_address_is_too_long()
    {
        var spread = AgendaCode.Of(Enumerable.Range(1, 400).Select(number => number * 1000));

        Assert.True(spread.IsFull);
        Assert.Equal(AgendaCode.MostSessions, spread.Ids.Count);
        Assert.InRange(spread.Text.Length, 1, 2000);
        Assert.Equal(spread.Ids, AgendaCode.Read(spread.Text)!.Ids);
    }

    [Fact]
    public void Sessions_are_added_and_taken_away()
    {
        var code = AgendaCode.Of([3, 5]);

        Assert.Equal([3, 5, 9], code.With(9).Ids);
        Assert.Equal([5], code.Without(3).Ids);
        Assert.Equal([3, 5, 7], code.And(AgendaCode.Of([7, 3])).Ids);
        Assert.True(code.Without(3).Without(5).IsEmpty);
    }
}
