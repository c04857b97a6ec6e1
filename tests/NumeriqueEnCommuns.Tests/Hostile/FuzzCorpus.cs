using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Feeds;

namespace NumeriqueEnCommuns.Tests.Hostile;

/// <summary>A form as it stands on a page: where it goes, what it holds, whether it takes a file.</summary>
internal sealed record FuzzForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Files);

/// <summary>Valid requests, from which others are made: the addresses that the application itself lists, and the forms that its pages show.</summary>
internal sealed class FuzzCorpus
{
    private const int MostPages = 160;

    private readonly Site site;

    private FuzzCorpus(Site site) => this.site = site;

    /// <summary>Of an administrator who is signed in.</summary>
    public string Cookies { get; private set; } = "";

    public IReadOnlyList<RoutePattern> Routes { get; private set; } = [];

    /// <summary>Addresses that exist, with their queries.</summary>
    public IReadOnlyList<string> Addresses { get; private set; } = [];

    /// <summary>Parts of addresses that exist, to be put into others.</summary>
    public IReadOnlyList<string> Segments { get; private set; } = [];

    public IReadOnlyList<FuzzForm> Forms { get; private set; } = [];

    public static async Task<FuzzCorpus> OfAsync(Site site)
    {
        var corpus = new FuzzCorpus(site);
        await corpus.CollectAsync();
        return corpus;
    }

    /// <summary>One of the requests may have signed everybody out, or changed what forms are opened on.</summary>
    public async Task CollectAsync()
    {
        using var administrator = await site.SignedInAsync(AccountRole.Administration);
        var endpoints = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            // files as they lie there, which the framework serves otherwise from a build than from what is published
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null).ToList();
        Routes = [.. endpoints.Select(endpoint => endpoint.RoutePattern).DistinctBy(pattern => pattern.RawText)];
        HashSet<string> known = [.. SiteMap.Paths(site.Programme), "/admin", .. Routes.Where(route => route.Parameters.Count == 0).Select(route => $"/{route.RawText?.TrimStart('/')}")];
        Queue<string> waiting = new(known.Where(path => path.StartsWith("/admin", StringComparison.Ordinal) || !path.Contains('.', StringComparison.Ordinal)).OrderByDescending(path => path.StartsWith("/admin", StringComparison.Ordinal)));
        HashSet<string> kinds = [];
        List<FuzzForm> forms = [];
        for (var pages = 0; pages < MostPages && waiting.TryDequeue(out var path);)
        {
            if (!kinds.Add(KindOf(path)) || path == "/direct" || await PageAsync(administrator, path) is not { } page)
                continue;

            pages++;
            forms.AddRange(page.QuerySelectorAll("form").OfType<IHtmlFormElement>().SelectMany(form => FormsOf(form, path)));
            foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(known.Add))
                waiting.Enqueue(link);
        }

        (Addresses, Forms) = ([.. known], forms);
        Segments = [.. known.SelectMany(path => path.Split('?')[0].Split('/')).Where(segment => segment.Length > 0).Distinct()];
        Cookies = administrator.Cookies.GetCookieHeader(Organiser.Address);
    }

    private static async Task<IHtmlDocument?> PageAsync(Organiser administrator, string path)
    {
        using var answer = await administrator.GetAsync(path);
        return answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.ReadPageAsync() : null;
    }

    /// <summary>The form itself, and what each of its buttons makes of it.</summary>
    private static IEnumerable<FuzzForm> FormsOf(IHtmlFormElement form, string page)
    {
        var (action, fields) = (form.GetAttribute("action") is { Length: > 0 } own ? own : page, form.Fields().ToList());
        string[] files = [.. form.QuerySelectorAll("input[type=file]").Select(input => input.GetAttribute("name") ?? "")];
        yield return new FuzzForm(action, fields, files);
        foreach (var button in form.QuerySelectorAll("button[formaction], button[name]").DistinctBy(button => (button.GetAttribute("formaction"), button.GetAttribute("name"))))
            yield return new FuzzForm(button.GetAttribute("formaction") ?? action, [.. fields, new(button.GetAttribute("name") ?? "", button.GetAttribute("value") ?? "")], files);
    }

    /// <summary>One session's form is like another's.</summary>
    private static string KindOf(string path)
    {
        var parts = path.Split('?')[0].Split('/');
        return path.StartsWith("/admin", StringComparison.Ordinal)
            ? string.Join('/', parts.Select(part => part.Any(char.IsAsciiDigit) ? "#" : part))
            : parts.Length > 2 ? $"/{parts[1]}/#" : path;
    }
}
