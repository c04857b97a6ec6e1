using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using NumeriqueEnCommuns.Data.Backups;

namespace NumeriqueEnCommuns.Tests.Data;

/// <summary>A save that the database does not take: nothing that was acknowledged or typed is lost, and reading goes on.</summary>
public sealed class UnstoredTests : IDisposable
{
    private const string Form = "/admin/sessions/24";
    private const int MostSaves = 500;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task On_a_full_disk()
    {
        using var disk = SmallDisk.OrSkip();
        await using var site = new TroubledSite(disk.File("programme.db"));

        await FillsUpAsync(site, disk.FillUp, disk.MakeRoom);
    }

    [Fact]
    public async Task In_a_database_that_may_not_grow()
    {
        await using var site = new TroubledSite(folder.File("programme.db"));

        await FillsUpAsync(site, () => site.Pragma = "PRAGMA max_page_count = 1", () => site.Pragma = "PRAGMA max_page_count = 1000000");
    }

    [Fact]
    public async Task While_another_program_holds_the_database()
    {
        await using var site = new TroubledSite(folder.File("programme.db"));
        using var organiser = await site.SignedInAsync();
        await using var other = await site.AsAnotherProgramAsync();
        var page = await organiser.OpenAsync(Form);
        await other.ExecuteAsync("BEGIN IMMEDIATE", default);

        var refused = await RefusedAsync(organiser, page, Text(1), HttpStatusCode.ServiceUnavailable, "occupée trop longtemps. Ce que vous avez écrit est encore là");
        await other.ExecuteAsync("ROLLBACK", default);

        await SavesAsync(site, organiser, refused, Text(1));
    }

    [Fact]
    public async Task In_a_database_that_is_read_only()
    {
        await using var site = new TroubledSite(folder.File("programme.db"));
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync(Form);
        site.Pragma = "PRAGMA query_only = ON";

        var refused = await RefusedAsync(organiser, page, Text(1), HttpStatusCode.ServiceUnavailable, "ne se laisse pas écrire");
        site.Pragma = "PRAGMA query_only = OFF";

        await SavesAsync(site, organiser, refused, Text(1));
    }

    private static async Task FillsUpAsync(TroubledSite site, Action fillUp, Action makeRoom)
    {
        using var organiser = await site.SignedInAsync();
        fillUp();
        var saves = 0;
        var page = await organiser.OpenAsync(Form);
        var answer = await SendAsync(organiser, page, Text(saves));
        while (answer.StatusCode is HttpStatusCode.Redirect)
        {
            Assert.True(++saves < MostSaves, "It is never full.");
            answer.Dispose();
            page = await organiser.OpenAsync(Form);
            answer = await SendAsync(organiser, page, Text(saves));
        }

        answer.Dispose();
        var refused = await RefusedAsync(organiser, page, Text(saves), HttpStatusCode.InsufficientStorage, "plus de place sur le disque");
        Assert.Equal(saves, (await site.RevisionsAsync()).Count);
        if (saves > 0)
            Assert.Contains(Beginning(saves - 1), (await site.OpenAsync(Public(site))).Words(), StringComparison.Ordinal);
        Assert.Contains("session", (await site.OpenAsync("/recherche?q=communs")).Words(), StringComparison.Ordinal);
        makeRoom();

        await SavesAsync(site, organiser, refused, Text(saves));
    }

    private static async Task<IHtmlDocument> RefusedAsync(Organiser organiser, IHtmlDocument page, string text, HttpStatusCode status, string sentence)
    {
        using var answer = await SendAsync(organiser, page, text);
        Assert.Equal(status, answer.StatusCode);
        var refused = await answer.ReadPageAsync();
        Assert.Contains(sentence, refused.QuerySelector("[role=alert]")!.Words(), StringComparison.Ordinal);
        Assert.Equal(text, refused.QuerySelector<IHtmlTextAreaElement>("#Form_Abstract")!.Value);
        return refused;
    }

    /// <summary>From the page that was refused, with nothing typed again.</summary>
    private static async Task SavesAsync(TroubledSite site, Organiser organiser, IHtmlDocument refused, string text)
    {
        using var answer = await organiser.SubmitAsync(refused, Form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(text[..20], (await site.OpenAsync(Public(site))).Words(), StringComparison.Ordinal);
        Assert.Contains(site.Log.Errors, line => line.StartsWith("Un enregistrement n’a pas eu lieu", StringComparison.Ordinal));
        await using var connection = await site.AsAnotherProgramAsync();
        Assert.Equal("ok", await connection.AskAsync<string>("PRAGMA integrity_check", default));
    }

    private static Task<HttpResponseMessage> SendAsync(Organiser organiser, IHtmlDocument page, string text) =>
        organiser.SubmitAsync(page, Form, [new("Form.Abstract", text)]);

    private static string Public(Site site) => site.Programme.Sessions.Single(session => session.Id == 24).Path;

    private static string Beginning(int number) => $"Texte numéro {number}, dit";

    private static string Text(int number) => $"{Beginning(number)} {string.Join(' ', Enumerable.Range(number * 3000, 3000))}";
}
