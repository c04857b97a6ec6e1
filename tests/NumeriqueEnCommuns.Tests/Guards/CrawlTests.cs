using System.Net;
using AngleSharp.Dom;

namespace NumeriqueEnCommuns.Tests.Guards;

public sealed class CrawlTests(Site2018 site) : IClassFixture<Site2018>
{
    [Fact]
    public async Task Every_internal_link_leads_to_a_page_and_every_anchor_to_its_place()
    {
        var pages = await CrawlAsync();

        Assert.Equal(86, pages.Keys.Count(path => path.StartsWith("/sessions/", StringComparison.Ordinal) && !path.EndsWith(".ics", StringComparison.Ordinal)));
        Assert.Equal(86, pages.Keys.Count(path => path.StartsWith("/sessions/", StringComparison.Ordinal) && path.EndsWith(".ics", StringComparison.Ordinal)));
        foreach (var (path, anchors) in pages)
            Assert.True(anchors.Wanted.IsSubsetOf(anchors.Found), $"{path} lacks {string.Join(", ", anchors.Wanted.Except(anchors.Found))}");
    }

    private async Task<Dictionary<string, (HashSet<string> Wanted, HashSet<string> Found)>> CrawlAsync()
    {
        Dictionary<string, (HashSet<string> Wanted, HashSet<string> Found)> pages = new() { ["/"] = ([], []) };
        Queue<string> waiting = new(pages.Keys);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await site.GetAsync(path);
            Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{path} answers {(int)answer.StatusCode}");

            // calendars and other formats lead nowhere
            if (answer.Content.Headers.ContentType?.MediaType is not "text/html")
                continue;
            var page = await answer.ReadPageAsync();
            pages[path].Found.UnionWith(page.QuerySelectorAll("[id]").Select(element => element.Id!));
            foreach (var href in page.QuerySelectorAll("a[href]:not([rel=nofollow])").Select(link => link.GetAttribute("href")!).Where(IsInternal))
            {
                var parts = href.Split('#', 2);
                var target = parts[0] is "" ? path : parts[0];
                if (pages.TryAdd(target, ([], [])))
                    waiting.Enqueue(target);
                if (parts is [_, var anchor])
                    pages[target].Wanted.Add(anchor);
            }
        }

        return pages;
    }

    private static bool IsInternal(string href) => href.StartsWith('/') || href.StartsWith('#');
}
