using CsvHelper;
using NumeriqueEnCommuns.Feeds.Tables;

namespace NumeriqueEnCommuns.Tests.Feeds.Tables;

public sealed class TablesTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Theory]
    [InlineData(SessionsTable.Path)]
    [InlineData(SpeakersTable.Path)]
    public async Task Begin_with_the_bytes_by_which_a_spreadsheet_knows_their_encoding(string path)
    {
        using var answer = await site.GetAsync(path);
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'i'], bytes[..4]);
        Assert.Contains("rel=\"license\"", Assert.Single(answer.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.NotNull(answer.Content.Headers.LastModified);
    }

    [Fact]
    public void Have_every_session_with_its_status()
    {
        var rows = Rows(SessionsTable.Of(site.Programme.AsSource()));

        Assert.Equal(site.Programme.Sessions.Select(session => session.Guid.ToString()), rows.Select(row => row["guid"]));
        Assert.Equal("annulée", Row(rows, UnusualSite.Cancelled)["statut"]);
        Assert.Equal(rows.Count - 1, rows.Count(row => row["statut"] == "publiée"));
        Assert.DoesNotContain(rows, row => row["titre"] == UnusualSite.Draft);
    }

    [Fact]
    public void Tell_hours_as_they_are_at_the_event()
    {
        var night = Row(Rows(SessionsTable.Of(site.Programme.AsSource())), UnusualSite.AfterMidnight);

        Assert.Equal(("2018-09-13", "22:00", "2018-09-14", "02:00"), (night["jour"], night["début"], night["dernier jour"], night["fin"]));
        Assert.Equal("Europe/Paris", night["fuseau horaire"]);
        Assert.Equal($"https://exemple.fr/sessions/{UnusualSite.AfterMidnight}", night["page"]);
    }

    [Fact]
    public void Have_everybody_with_their_sessions()
    {
        var rows = Rows(SpeakersTable.Of(site.Programme.AsSource()));

        Assert.Equal(site.Programme.Speakers.Select(speaker => speaker.Name), rows.Select(row => row["nom"]));
        var minister = Assert.Single(rows, row => row["nom"] == "Mounir Mahjoubi");
        Assert.Equal("personne", minister["type"]);
        Assert.Contains("Introduction des rencontres", minister["sessions"].Split('\n'));
        Assert.Contains("1", minister["identifiants des sessions"].Split(' '));
    }

    [Fact]
    public async Task No_cell_is_a_formula()
    {
        string[] typed = ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋33", "－2", "＠SUM(A1), \"deux\""];
        using var edition = new EditionCopy();
        edition.Change("sessions.json", sessions =>
        {
            foreach (var (session, title) in sessions.AsArray().Zip(typed))
                session!["title"] = title;
        });

        var titles = Rows(SessionsTable.Of((await ReadProgramme.OfAsync(edition.Path)).AsSource())).Select(row => row["titre"]).ToList();

        Assert.All(typed, title => Assert.Contains($"'{title}", titles));
        Assert.DoesNotContain(titles, title => typed.Contains(title));
    }

    [Fact]
    public async Task Every_line_of_a_large_edition_has_every_cell()
    {
        using var edition = new GeneratedEdition(300);
        var programme = await ReadProgramme.OfAsync(edition.Path);

        var rows = Rows(SessionsTable.Of(programme.AsSource()));

        Assert.Equal(programme.Sessions.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(25, row.Count));
        Assert.All(rows.SelectMany(row => row.Values), cell => Assert.DoesNotMatch(@"^[=+@-]|[\x00-\x08\x0B\x0C\x0E-\x1F]", cell));
    }

    private static Dictionary<string, string> Row(IEnumerable<Dictionary<string, string>> rows, string title) => Assert.Single(rows, row => row["titre"] == title);

    private static List<Dictionary<string, string>> Rows(string text)
    {
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), CsvReaderOptions.Default);
        List<Dictionary<string, string>> rows = [];
        while (csv.Read())
            rows.Add(csv.Headers.Select((header, index) => (header, index)).ToDictionary(column => column.header, column => csv.GetString(column.index)));
        return rows;
    }
}
