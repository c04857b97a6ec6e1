using System.Text.Json;

namespace NumeriqueEnCommuns.BrowserTests;

/// <summary>
/// Texts by which people have tried to make a page run something (tests/hostile-texts/markdown.json), stored by the editor and shown
/// wherever the site shows them: nothing runs, no link leads to anything but a page, nothing is asked of another site.
/// </summary>
public sealed class MarkdownTricksTests(TestBrowser browser)
{
    private const string Name = "\"><img src=x onerror=window.__ran=1><script>window.__ran=1</script>'";

    /// <summary>By the forms that they are written in: title, text, and where the public reads it.</summary>
    private static readonly (string Form, string TitleField, string? TextField)[] Written =
        [("/admin/sessions/24", "#Form_Title", "#Form_Abstract"), ("/admin/pages/1", "#Form_Title", "#Form_Text"), ("/admin/parcours/1", "#Form_Name", "#Form_Text"), ("/admin/intervenants/7", "#Form_Name", null)];

    private static readonly string[] Public =
        ["/", "/programme", "/programme?vue=grille", "/recherche?q=window", "/recherche?q=onerror", "/intervenants", "/parcours", "/changements", "/acces", "/affichage", "/papier/livret", "/papier/affiche", "/integrer", "/plan-du-site", "/programme-complet.html"];

    private static readonly string[] Admin =
        ["/admin", "/admin/sessions", "/admin/journal", "/admin/journal/1", "/admin/journal/2", "/admin/historique/session/24", "/admin/planning", "/admin/problemes", "/admin/recherche?q=window", "/admin/sessions/24/annulation"];

    private static readonly string[] Harmless = ["Failed to load resource", "Loading the image"];

    /// <summary>What ran, what could still run, and links that lead to anything but a page; the links are pressed, and lead nowhere while they are.</summary>
    private const string Faults =
        """
        () => {
          document.addEventListener('click', event => event.preventDefault());
          const all = [...document.querySelectorAll('*')];
          const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'];
          const links = all.filter(element => element.matches('a[href], area[href]'));
          links.forEach(link => link.click());
          return [
            ...(window.__ran ? ['it ran'] : []),
            ...all.filter(element => [...element.attributes].some(attribute => attribute.name.startsWith('on'))).map(element => element.outerHTML),
            ...links.filter(link => !schemes.includes(link.protocol)).map(link => link.outerHTML),
            ...all.filter(element => element.matches('script:not([src]):not([type]), iframe[srcdoc], object, embed, base, meta[http-equiv=refresh]')).map(element => element.outerHTML),
          ];
        }
        """;

    private readonly List<string> faults = [];
    private int links;

    [Fact]
    public async Task Nothing_runs_wherever_they_are_shown()
    {
        var (site, organiser) = await browser.OrganiserOf2018Async();
        await using var closing = site;
        await using var leaving = organiser;
        await using var visitor = await browser.VisitorOfAsync(site);
        Watch(organiser);
        Watch(visitor);
        // a form with U+0000 in it is refused whole, before any page sees it
        var tricks = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(Path.Combine(PublishedProgram.RepositoryRoot, "tests", "hostile-texts", "markdown.json")))!.Where(trick => !trick.Contains('\0', StringComparison.Ordinal)).ToList();

        List<string> shown = [];
        foreach (var (form, title, text) in Written)
            shown.Add(await StoreAsync(organiser, form, title, text, string.Join("\n\n", tricks)));
        foreach (var path in shown.Concat(Public))
            await CheckAsync(visitor, path);
        foreach (var path in Admin)
            await CheckAsync(organiser, path);

        Assert.True(links > 200, $"{links} links");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    /// <summary>Looks at the text before it is stored, stores it, and answers its public address.</summary>
    private async Task<string> StoreAsync(Visitor organiser, string form, string title, string? text, string tricks)
    {
        await organiser.OpenAsync(form);
        await organiser.Page.Locator(title).FillAsync(Name);
        if (text is not null)
        {
            await organiser.Page.Locator(text).FillAsync(tricks);
            await organiser.Page.Locator($"[data-preview='{text[1..]}-apercu']").ClickAsync();
            await Expect(organiser.Page.Locator($"{text}-apercu")).ToContainTextAsync("window.__ran=1");
            await NoteAsync(organiser, $"{form}, aperçu");
            await organiser.OpenAsync(form);
            await organiser.Page.Locator(title).FillAsync(Name);
            await organiser.Page.Locator(text).FillAsync(tricks);
        }

        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await Expect(organiser.Page.Locator("[role=status] .notice").First).ToContainTextAsync("C’est enregistré.");
        await NoteAsync(organiser, form);
        return await organiser.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('main a')].find(link => link.textContent.includes('Voir'))?.getAttribute('href') ?? '/'");
    }

    private async Task CheckAsync(Visitor visitor, string path)
    {
        await visitor.OpenAsync(path);
        await NoteAsync(visitor, path);
    }

    private async Task NoteAsync(Visitor visitor, string place)
    {
        links += await visitor.Page.Locator("a[href]").CountAsync();
        faults.AddRange((await visitor.Page.EvaluateAsync<string[]>(Faults)).Select(fault => $"{place}: {fault}"));
        // a picture that is not there, or that the page in one file does not load, is no breach
        faults.AddRange(visitor.Complaints.Where(complaint => !Harmless.Any(words => complaint.Contains(words, StringComparison.Ordinal))).Select(complaint => $"{place}: {complaint}"));
    }

    private void Watch(Visitor visitor)
    {
        visitor.Page.Dialog += async (_, dialog) =>
        {
            faults.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        visitor.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Host: not "127.0.0.1", Scheme: not ("data" or "blob") })
                faults.Add($"asked of another site: {request.Url}");
        };
    }
}
