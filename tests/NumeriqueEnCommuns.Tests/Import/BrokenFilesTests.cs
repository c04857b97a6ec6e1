using System.Text;
using NumeriqueEnCommuns.Import;

namespace NumeriqueEnCommuns.Tests.Import;

/// <summary>What must be refused, with its line and a reason, whatever it is called.</summary>
public sealed class BrokenFilesTests
{
    private const string Xml = """
        <?xml version="1.0" encoding="utf-8"?>
        <schedule><version>1</version><conference><title>X</title></conference>
        <day index="1" date="2018-09-13" start="2018-09-13T04:00:00+02:00" end="2018-09-14T03:59:00+02:00"><room name="Amphi">
        <event id="1" guid="11111111-1111-4111-8111-111111111111"><title>Première</title><date>2018-09-13T10:00:00+02:00</date></event>
        <event id="2" guid="22222222-2222-4222-8222-222222222222"><title>Deuxième</title><date>2018-09-13T11:00:00+02:00</date></event>
        </room></day></schedule>
        """;

    private const string Json = """
        {"schedule": {"version": "1", "conference": {"days": [
          {"date": "2018-09-13", "rooms": {"Amphi": [
            {"id": 1, "guid": "11111111-1111-4111-8111-111111111111", "title": "Première", "date": "2018-09-13T10:00:00+02:00"},
            {"id": 2, "guid": "22222222-2222-4222-8222-222222222222", "title": "Deuxième", "date": "2018-09-13T11:00:00+02:00"}
          ]}}]}}}
        """;

    [Fact]
    public void The_same_files_unbroken_are_read()
    {
        Assert.Equal(["Première", "Deuxième"], Read(Xml).Sessions.Select(session => session.Title));
        Assert.Equal(["Première", "Deuxième"], Read(Json).Sessions.Select(session => session.Title));
        Assert.Equal([4, 5], Read(Xml).Sessions.Select(session => session.Line));
        Assert.Equal([3, 4], Read(Json).Sessions.Select(session => session.Line));
        Assert.Empty(Read(Xml).Problems);
        Assert.Empty(Read(Json).Problems);
    }

    [Fact]
    public void A_truncated_file()
    {
        Refused(5, "coupé", Xml[..Xml.IndexOf("Deuxième", StringComparison.Ordinal)]);
        Refused(4, "coupé", Json[..Json.IndexOf("\"Deuxième", StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_file_in_another_encoding()
    {
        Refused(4, "encodage", Encoding.Latin1.GetBytes(Xml));
        Refused(3, "UTF-8", Encoding.Latin1.GetBytes(Json));
    }

    [Fact]
    public void An_entity_that_reads_another_file() =>
        Refused(2, "DOCTYPE", Xml.Replace("<schedule>", "<!DOCTYPE schedule [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n<schedule>", StringComparison.Ordinal).Replace("Première", "&secret;", StringComparison.Ordinal));

    [Fact]
    public void A_billion_laughs() =>
        Refused(2, "DOCTYPE", Xml.Replace("<schedule>", "<!DOCTYPE schedule [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<schedule>", StringComparison.Ordinal));

    [Fact]
    public void Numbers_and_identifiers_given_twice()
    {
        Refused(5, "le numéro 1 est déjà celui de la ligne 4", Xml.Replace("id=\"2\"", "id=\"1\"", StringComparison.Ordinal));
        Refused(4, "le numéro 1 est déjà celui de la ligne 3", Json.Replace("\"id\": 2", "\"id\": 1", StringComparison.Ordinal));
        Refused(5, "est déjà celui de la ligne 4", Xml.Replace("22222222-2222-4222-8222-222222222222", "11111111-1111-4111-8111-111111111111", StringComparison.Ordinal));
        Refused(4, "est déjà celui de la ligne 3", Json.Replace("22222222-2222-4222-8222-222222222222", "11111111-1111-4111-8111-111111111111", StringComparison.Ordinal));
        Refused(4, "«\u202ftitle\u202f» est écrit deux fois", Json.Replace("\"title\": \"Deuxième\"", "\"title\": \"A\", \"title\": \"B\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_more_than_ten_megabytes() =>
        Refused(null, "dépasse 10 Mo", new byte[ImportedFile.Largest + 1]);

    [Theory]
    [InlineData("", "vide")]
    [InlineData("\ufeff  \n", "vide")]
    [InlineData("<html><body>Bonjour</body></html>", "commence par <schedule>")]
    [InlineData("{\"sessions\": []}", "il manque l’un d’eux")]
    [InlineData("{\"schedule\": {\"conference\": {}, \"events\": []}}", "version 2")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "JSON")]
    [InlineData("{\"schedule\": {\"conference\": {\"days\": [{\"date\": \"\\ud800\"}]}}}", "à moitié écrit")]
    public void Something_else(string text, string reason)
    {
        var read = Read(text);

        Assert.True(read.IsRefused);
        Assert.Contains(reason, Assert.Single(read.Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_things_by_the_million()
    {
        Refused(1, "trop nombreux", $"<schedule>{string.Concat(Enumerable.Repeat("<a/>", 2_000_000))}</schedule>");
        Refused(1, "trop de valeurs", $"[{string.Concat(Enumerable.Repeat("0,", 2_000_000))}0]");
        Refused(30_002, "plus de 30000 lignes", $"a;b\n{string.Concat(Enumerable.Repeat("1;2\n", 100_000))}");
    }

    [Fact]
    public void Elements_within_elements_without_end() =>
        Refused(1, "trop profondément", string.Concat(Enumerable.Repeat("<schedule>", 100_000)));

    private static ImportedProgramme Read(string text) => ImportedFile.Read(Encoding.UTF8.GetBytes(text), Paris.Zone);

    private static void Refused(int? line, string reason, string text) => Refused(line, reason, Encoding.UTF8.GetBytes(text));

    private static void Refused(int? line, string reason, byte[] bytes)
    {
        var read = ImportedFile.Read(bytes, Paris.Zone);

        Assert.True(read.IsRefused);
        Assert.Empty(read.Sessions);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(reason, problem.Sentence, StringComparison.Ordinal);
    }
}

internal static class Paris
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
}
