using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Tests.Pages;

/// <summary>What came out of a session or of the Medialab, kept elsewhere on the web.</summary>
public sealed class ResourcesTests(UnusualSite site) : IClassFixture<UnusualSite>
{
    [Fact]
    public async Task A_session_links_to_its_resources_with_their_kind_and_where_they_are()
    {
        var page = await site.OpenAsync($"/sessions/{UnusualSite.WithResources}");

        var resources = page.Part("Ressources");
        Assert.Equal(
            ["La mallette en images Diaporama, sur diapos.exemple.fr", "Compte rendu Notes, sur exemple.fr"],
            resources.QuerySelectorAll("a[rel=external]").Select(link => link.Words()));
        Assert.Equal(["https://diapos.exemple.fr/mallette?page=1&vue=2", "http://exemple.fr/notes"], resources.Links("http"));
    }

    [Fact]
    public async Task A_text_links_to_its_resources()
    {
        var page = await site.OpenAsync("/forum-et-medialab");

        Assert.Equal(["Le Medialab filmé Vidéo, sur video.exemple.fr"], page.Part("Ressources").QuerySelectorAll("a").Select(link => link.Words()));
    }

    [Theory]
    [InlineData("/sessions/financer-les-communs")]
    [InlineData("/editos")]
    public async Task Nothing_is_said_where_there_is_none(string path)
    {
        var page = await site.OpenAsync(path);

        Assert.DoesNotContain("Ressources", page.QuerySelectorAll("h2").Select(heading => heading.Words()));
    }

    [Fact]
    public async Task A_link_that_would_run_something_is_never_given()
    {
        await using var other = new UnusualSite();
        await ChangeAsync(other, page => page.Resources.AddRange([new("Anodine", "javascript:alert(1)", ResourceKind.Photo), new("Photo", "https://photo.exemple.fr/", ResourceKind.Photo)]));

        var page = await other.OpenAsync("/forum-et-medialab");

        Assert.Equal(["Le Medialab filmé Vidéo, sur video.exemple.fr", "Photo Photo, sur photo.exemple.fr"], page.Part("Ressources").QuerySelectorAll("a").Select(link => link.Words()));
    }

    [Fact]
    public async Task A_text_of_which_only_the_title_is_written_is_a_page()
    {
        await using var other = new UnusualSite();
        await ChangeAsync(other, page => page.Text = "");

        var page = await other.OpenAsync("/forum-et-medialab");

        Assert.Equal("Forum & Medialab", page.Heading());
        Assert.NotNull(page.Part("Ressources"));
    }

    private static async Task ChangeAsync(UnusualSite site, Action<Page> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Edits>().RunAsync(
            new Author("1", "Essai"), async edit => change(await edit.Db.Pages.SingleAsync(page => page.Slug == "forum-et-medialab")));
    }
}
