using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NumeriqueEnCommuns.Tests.Pages.Admin;

public sealed class OrderTests : IDisposable
{
    private readonly Site site = new(Repository.Edition2018);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/admin/parcours", "Track")]
    [InlineData("/admin/formats", "Format")]
    public async Task A_line_moves_down_and_up_again(string list, string kind)
    {
        using var organiser = await site.SignedInAsync();
        var before = await organiser.OpenAsync(list);

        await PressAsync(organiser, before, kind, 1, "descendre");
        var after = await organiser.OpenAsync(list);
        await PressAsync(organiser, after, kind, 1, "monter");

        var (was, became) = (NamesOf(before), NamesOf(after));
        Assert.Equal([was[1], was[0], .. was.Skip(2)], became);
        Assert.Contains("descend d’une place", after.Words(), StringComparison.Ordinal);
        Assert.Equal(was, NamesOf(await organiser.OpenAsync(list)));
        Assert.All(await site.RevisionsAsync(), revision => Assert.Equal(2, revision.Changes.Count));
    }

    [Fact]
    public async Task Venues_and_rooms_move_on_the_public_pages_too()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/lieux");

        await PressAsync(organiser, page, "Venue", 1, "descendre");
        await PressAsync(organiser, page, "Room", 3, "monter");

        Assert.Equal(["ecole-d-architecture", "stereolux"], site.Programme.Venues.Take(2).Select(venue => venue.Slug));
        Assert.Equal(["auditorium", "amphi-150"], site.Programme.Venues[0].Rooms.Take(2).Select(room => room.Slug));
    }

    [Fact]
    public async Task The_ends_of_a_list_and_what_has_no_place_stay_where_they_are()
    {
        using var organiser = await site.SignedInAsync();
        var page = await organiser.OpenAsync("/admin/parcours");
        var buttons = page.QuerySelectorAll("tbody button");

        await PressAsync(organiser, page, "Track", 1, "monter");
        using var speaker = await organiser.SubmitAsync(page, "", Fields("Speaker", 1, "monter"), "tbody form");
        using var nonsense = await organiser.SubmitAsync(page, "", Fields("Track", 1, "tourner"), "tbody form");

        Assert.True(buttons[0].HasAttribute("disabled"));
        Assert.True(buttons[^1].HasAttribute("disabled"));
        Assert.Equal(HttpStatusCode.BadRequest, speaker.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, nonsense.StatusCode);
        Assert.Empty(await site.RevisionsAsync());
    }

    [Fact]
    public async Task Nothing_moves_without_the_form_of_the_page()
    {
        using var organiser = await site.SignedInAsync();

        using var forged = await organiser.SendAsync("/admin/ordre", Fields("Track", 1, "descendre"));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Empty(await site.RevisionsAsync());
    }

    /// <summary>Presses a button of a line, which the first line's form stands for.</summary>
    private static async Task PressAsync(Organiser organiser, IHtmlDocument page, string kind, int thing, string step)
    {
        using var answer = await organiser.SubmitAsync(page, "", Fields(kind, thing, step), "tbody form");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static KeyValuePair<string, string>[] Fields(string kind, int thing, string step) => [new("Kind", kind), new("Thing", $"{thing}"), new("Step", step)];

    private static IReadOnlyList<string> NamesOf(IParentNode page) => [.. page.QuerySelectorAll("tbody th a").Select(name => name.Words())];
}
