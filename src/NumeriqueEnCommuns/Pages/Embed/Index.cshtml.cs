using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Embed;

public sealed class IndexModel(PublishedProgramme programme, SiteAddress address) : PublicPage(programme)
{
    /// <summary>What a site around the frame may add so that the frame takes the height of its content.</summary>
    public const string HeightScript = """
        <script>
          addEventListener("message", ({ data, source }) => {
            if (data?.type !== "programme:hauteur") return;
            for (const frame of document.querySelectorAll("iframe.programme"))
              if (frame.contentWindow === source) frame.style.height = data.height + "px";
          });
        </script>
        """;

    public IReadOnlyList<(string Name, string Path)> Parts { get; } =
    [
        ("Les prochaines sessions", Part.NextPath),
        .. programme.Days.Select(day => (French.Capitalised(French.Day(day.Date)), $"{Part.Root}/jour/{day.Slug}")),
        .. programme.Tracks.Select(track => ($"Parcours {track.Name}", $"{Part.Root}/parcours/{track.Slug}")),
    ];

    /// <summary>A day of the edition that has most to show.</summary>
    public string Example => $"{Part.Root}/jour/{Programme.Days.MaxBy(day => Programme.Sessions.Count(session => session.IsOn(day.Date)))!.Slug}";

    public string FrameCode =>
        $"""<iframe class="programme" src="{address.Of(Example)}" title="Programme de {Programme.Edition.Name}" width="100%" height="600" style="border: 0; resize: vertical" loading="lazy"></iframe>""";

    public string FragmentCode => $"curl {address.Of(Example)}?forme={FramePage.Fragment}";

    public void OnGet() =>
        Head = new PageHead("Intégrer le programme", $"Montrer le programme de {Programme.Edition.Name} dans les pages d’un autre site.", Part.Root);
}
