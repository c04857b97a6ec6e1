using System.IO.Compression;
using System.Net;
using System.Text;
using NumeriqueEnCommuns.Accounts;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class DownloadTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Gives_the_editions_files_from_which_another_site_starts()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var link = (await administrator.OpenAsync("/admin/edition")).QuerySelector("a[download]")!.GetAttribute("href")!;

        using var answer = await administrator.GetAsync(link);

        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nec2018.zip", answer.Content.Headers.ContentDisposition?.FileName);
        using var folder = new TemporaryFolder();
        await ZipFile.ExtractToDirectoryAsync(await answer.Content.ReadAsStreamAsync(), folder.Path, Encoding.UTF8, TestContext.Current.CancellationToken);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Edition2018, "sessions.json"), TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(folder.File("nec2018/sessions.json"), TestContext.Current.CancellationToken));
        await using var other = new Site(folder.File("nec2018"));
        Assert.Equal(await site.ExportAsync(), await other.ExportAsync());
    }

    [Fact]
    public async Task Is_closed_to_organisation()
    {
        using var organiser = await site.SignedInAsync();

        using var answer = await organiser.GetAsync("/admin/edition/telecharger");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
