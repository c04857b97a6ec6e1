using System.Net;
using AngleSharp.Dom;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class BackupsTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_copy_is_made_tried_and_taken_home()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var empty = await administrator.OpenAsync("/admin/sauvegardes");

        var made = await administrator.PressAndOpenAsync(empty, "form[action='/admin/sauvegardes'] button");
        var tried = await administrator.PressAndOpenAsync(made, "button[name=copie]");
        using var file = await administrator.GetAsync(tried.QuerySelector("a[download]")!.GetAttribute("href")!);

        Assert.Contains("Aucune restauration n’a encore été essayée.", empty.Words(), StringComparison.Ordinal);
        Assert.Contains("est faite et vérifiée.", made.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("se restaure", tried.QuerySelector("[role=status]")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Dernière restauration d’essai\u202f: aujourd’hui à 12h", tried.Words(), StringComparison.Ordinal);
        Assert.Equal("SQLite format 3", System.Text.Encoding.ASCII.GetString((await file.Content.ReadAsByteArrayAsync())[..15]));
        Assert.StartsWith("nec2018-2018-06-01T100000Z", file.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_closed_to_organisation_and_gives_no_other_file()
    {
        using var organiser = await site.SignedInAsync();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        using var refused = await organiser.GetAsync("/admin/sauvegardes");
        using var database = await administrator.GetAsync("/admin/sauvegardes/programme.db");
        using var traversal = await administrator.GetAsync("/admin/sauvegardes/..%2Fprogramme.db");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (database.StatusCode, traversal.StatusCode));
    }
}
