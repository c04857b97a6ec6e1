using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Search;

namespace NumeriqueEnCommuns.Tests.Data;

public sealed class TextSearchTests(Site2018 site) : IClassFixture<Site2018>
{
    [Theory]
    [InlineData("L’École d’architecture")]
    [InlineData("Au CŒUR des villes — « Ægide », Cæsar ; 150 %")]
    [InlineData("Ελλάδα, Škoda, Ångström, Ñandú, e\u0301crit")]
    [InlineData("l’été\u202f: 12½ [TABLES-RONDES]\nligne 😀")]
    public async Task The_database_makes_of_a_text_what_the_program_does(string text)
    {
        var plain = await site.InDatabaseAsync(db => db.Database.SqlQuery<string>($"""SELECT plain({text}) AS "Value" """).SingleAsync());

        Assert.Equal(SearchedWords.Plain(text), plain);
    }

    [Theory]
    [InlineData("numerique")]
    [InlineData("NUMÉRIQUE communs")]
    [InlineData("la")]
    public async Task Finds_what_has_every_word_accents_and_capitals_aside(string typed)
    {
        var words = new SearchedWords(typed);

        var found = await site.InDatabaseAsync(db => db.Sessions.Having(words, session => session.Title + " " + session.Abstract).Select(session => session.Id).Order().ToListAsync());

        Assert.NotEmpty(found);
        Assert.Equal(site.Programme.Sessions.Where(session => words.AreIn(session.Title, session.Abstract?.Markdown)).Select(session => session.Id).Order(), found);
    }
}
