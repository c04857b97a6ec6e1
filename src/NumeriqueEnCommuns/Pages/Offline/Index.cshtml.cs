using System.Text;
using NumeriqueEnCommuns.Feeds;
using NumeriqueEnCommuns.Feeds.OneFile;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Pages.Offline;

/// <summary>With network, it explains what a device keeps; without, it stands in the place of a page that is not kept.</summary>
public sealed class IndexModel(PublishedProgramme programme, FeedSource source) : PublicPage(programme)
{
    /// <summary>Of the programme in one file, in bytes.</summary>
    public int FileWeight { get; private set; }

    public string FileSum { get; private set; } = "";

    public void OnGet()
    {
        var file = ProgrammeFile.Of(source);
        (FileWeight, FileSum) = (Encoding.UTF8.GetByteCount(file), ProgrammeFile.Sum(file));
        Head = new PageHead("Hors ligne", $"Lire le programme de {Programme.Edition.Name} sans réseau\u202f: ce que votre appareil garde, et comment l’effacer.", "/hors-ligne");
    }
}
