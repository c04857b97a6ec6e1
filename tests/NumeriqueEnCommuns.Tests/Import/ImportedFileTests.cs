using System.Text;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Tests.Import;

public sealed class ImportedFileTests
{
    [Fact]
    public void Reads_what_pretalx_writes()
    {
        var read = Json("""
            {"id": 7, "guid": "11111111-1111-4111-8111-111111111111", "code": "ABCDEF", "date": "2018-09-13T22:30:00+02:00", "start": "22:30", "duration": "03:00", "room": "Amphi",
             "title": " Une  nuit ", "subtitle": "", "track": "Données", "type": "Talk", "language": "fr", "abstract": "Résumé", "description": "Résumé, puis le reste",
             "persons": [{"code": "X", "name": "Ada Martin", "public_name": "Ada Martin", "guid": "33333333-3333-4333-8333-333333333333"}], "links": [], "attachments": []}
            """);

        var session = Assert.Single(read.Sessions);
        Assert.Equal("Une nuit", session.Title);
        Assert.Equal((new DateOnly(2018, 9, 13), new TimeOnly(22, 30), new DateOnly(2018, 9, 14), new TimeOnly(1, 30)), (session.Day, session.Start, session.LastDay, session.End));
        Assert.Equal("Résumé, puis le reste", session.Abstract);
        Assert.Equal(("Amphi", "Données", "Talk"), (session.Place?.Name, session.Track, session.Type));
        Assert.Equal([new ImportedPerson("Ada Martin", new Guid("33333333-3333-4333-8333-333333333333"))], session.People);
    }

    [Fact]
    public void Reads_what_frab_writes()
    {
        var read = Xml("""
            <event id="7"><start>09:05</start><duration>01:30</duration><room>Amphi</room><slug>x</slug><title>Ouverture</title><subtitle>Bienvenue</subtitle>
            <track/><type>lecture</type><abstract>Court.</abstract><description>Long.</description><persons><person id="3">Ada Martin</person><person id="4"> </person></persons></event>
            """);

        var session = Assert.Single(read.Sessions);
        Assert.Equal((new DateOnly(2018, 9, 13), new TimeOnly(9, 5), new TimeOnly(10, 35)), (session.Day, session.Start!.Value, session.End!.Value));
        Assert.Equal("Bienvenue\n\nCourt.\n\nLong.", session.Abstract);
        Assert.Null(session.Track);
        Assert.Equal([new ImportedPerson("Ada Martin", null)], session.People);
    }

    [Fact]
    public void Tells_what_is_missing_in_sentences_and_takes_the_rest()
    {
        var read = Json("""
            {"id": 1, "date": "2018-09-13T10:00:00+02:00"}, {"title": "Sans horaire"}, {"title": "Mal écrite", "start": "midi", "duration": "longtemps"},
            {"title": "Juste", "date": "2018-09-13T11:00:00+02:00", "duration": null, "persons": null, "track": null}, "rien"
            """);

        Assert.False(read.IsRefused);
        Assert.Equal(["Sans horaire", "Mal écrite", "Juste"], read.Sessions.Select(session => session.Title));
        Assert.Equal(
            ["la session n’a pas de titre. Elle est laissée de côté.", "l’heure « midi » ne se lit pas. Écrivez-la comme 14:30. La session vient sans horaire.", "la session n’a pas de titre. Elle est laissée de côté."],
            read.Problems.Select(problem => problem.Sentence.Replace('\u202f', ' ')));
    }

    [Fact]
    public void Converts_hours_of_another_zone_and_says_so()
    {
        var read = Json("""{"title": "A", "date": "2018-09-13T08:00:00Z", "duration": "0:30"}""");

        Assert.Equal(new TimeOnly(10, 0), read.Sessions[0].Start);
        Assert.Contains("elles sont converties", Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_from_our_own_descriptions_what_has_no_field()
    {
        const string Text = """{"generator": {"name": "NumeriqueEnCommuns"}, "schedule": {"conference": {"rooms": [{"name": "Amphi", "guid": "44444444-4444-4444-8444-444444444444"}], "days": [{"date": "2018-09-13", "rooms": {"Amphi": [{"title": "A", "subtitle": "Le bloc", "abstract": "Texte.", "date": "2018-09-13T10:00:00+02:00", "duration": "1:00", "description": "Sur invitation.\n\nFin non annoncée."}]}}]}}}""";

        var session = ImportedFile.Read(Encoding.UTF8.GetBytes(Text), Paris.Zone).Sessions.Single();

        Assert.Equal("Texte.", session.Abstract);
        Assert.Null(session.End);
        Assert.True(session.IsOnInvitation);
        Assert.Equal(new ImportedPlace("Amphi", new Guid("44444444-4444-4444-8444-444444444444")), session.Place);
    }

    private static ImportedProgramme Json(string events) => ImportedFile.Read(
        Encoding.UTF8.GetBytes("""{"schedule": {"conference": {"days": [{"date": "2018-09-13", "rooms": {"Amphi": [""" + events + "]}}]}}}"), Paris.Zone);

    private static ImportedProgramme Xml(string events) => ImportedFile.Read(
        Encoding.UTF8.GetBytes($"""<schedule><day index="1" date="2018-09-13"><room name="Amphi">{events}</room></day></schedule>"""), Paris.Zone);
}
