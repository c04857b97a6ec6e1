using System.Net;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>The database's file goes away, or something else stands in its place, while the site runs.</summary>
public sealed class LostFileTests : IDisposable
{
    private const string Form = "/admin/sessions/24";
    private const string Title = "Écrit pendant la panne";

    private readonly TemporaryFolder folder = new();
    private readonly TroubledSite site;

    public LostFileTests() => site = new TroubledSite(File("programme.db"));

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Public_pages_answer_from_memory_and_what_was_typed_is_sent_again_once_it_is_back()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(Form);
        System.IO.File.Move(File("programme.db"), File("ailleurs.db"));

        using var answer = await organiser.SubmitAsync(page, Form, [new("Form.Title", Title)]);
        var refused = await answer.ReadPageAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("son fichier manque ou est abîmé", refused.Words(), StringComparison.Ordinal);
        Assert.Contains("rien de ce que vous avez écrit n’est perdu", refused.Words(), StringComparison.Ordinal);
        await CheckThatPublicPagesAnswerAsync();
        Assert.False(System.IO.File.Exists(File("programme.db")));

        System.IO.File.Move(File("ailleurs.db"), File("programme.db"));
        using var again = await organiser.SubmitAsync(refused, Form);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(Title, (await site.OpenAsync("/sessions/" + site.Programme.Sessions.Single(session => session.Id == 24).Slug)).Heading());
    }

    [Fact]
    public async Task The_admin_area_says_so_where_something_else_stands_in_its_place()
    {
        using var organiser = await site.SignedInAsync();
        await organiser.OpenAsync("/admin");
        await System.IO.File.WriteAllTextAsync(File("autre"), string.Concat(Enumerable.Repeat("ceci n’est pas une base", 1000)));
        System.IO.File.Move(File("autre"), File("programme.db"), overwrite: true);

        foreach (var path in new[] { "/admin", Form, "/admin/journal", "/admin/planning" })
        {
            using var answer = await organiser.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
            Assert.Contains("Prévenez la personne qui tient le serveur", (await answer.ReadPageAsync()).Words(), StringComparison.Ordinal);
        }

        await CheckThatPublicPagesAnswerAsync();
    }

    [Fact]
    public async Task Nothing_is_saved_into_a_file_that_has_no_name_any_more()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(Form);
        await DatabaseCopy.MakeAsync(new SqliteDatabase(File("programme.db"), site.Services), File("autre"));
        System.IO.File.Move(File("programme.db"), File("ailleurs.db"));
        System.IO.File.Move(File("autre"), File("programme.db"));

        using var answer = await organiser.SubmitAsync(page, Form, [new("Form.Title", Title)]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await using var connection = await site.AsAnotherProgramAsync();
        Assert.Equal(Title, await connection.AskAsync<string>("SELECT Title FROM Sessions WHERE Id = 24", default));
    }

    private async Task CheckThatPublicPagesAnswerAsync()
    {
        foreach (var path in new[] { "/", "/programme?format=atelier&lieu=stereolux", "/recherche?q=donnees", "/intervenants", "/agenda/1h1jvdgwt", "/programme.ics", "/schedule.json", "/rien-de-tel" })
        {
            using var answer = await site.GetAsync(path);
            Assert.Equal(path == "/rien-de-tel" ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
        }
    }

    private string File(string name) => folder.File(name);
}
