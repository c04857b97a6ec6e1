using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Pages.Shared;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Paper;

/// <summary>A page that is made to be printed: it bears its version, and leads to what changed since.</summary>
public abstract class PaperPage(PublishedProgramme programme, SiteAddress address, Needs needs) : PublicPage(programme)
{
    /// <summary>Of whoever prints it.</summary>
    public Needs Needs => needs;

    /// <summary>What is printed, of the whole programme: what answers the needs of whoever prints it.</summary>
    public ProgrammeSelection Selection => field ??= ProgrammeSelection.Of(Programme, new SessionFilter { Needs = needs });

    /// <summary>« Version 12, 13 septembre 2018 à 9h05 ».</summary>
    public string Version
    {
        get
        {
            var changed = Programme.Edition.LocalTime(Programme.Edition.ContentChangedAt);
            var date = DateOnly.FromDateTime(changed);
            return $"Version {Programme.Edition.ContentVersion}, {French.Dates(date, date)} à {French.Hour(changed)}";
        }
    }

    /// <summary>« Sessions choisies : accès de plain-pied. »; null for the whole programme.</summary>
    public string? Choice => needs.IsEmpty ? null : $"Sessions choisies{French.NarrowSpace}: {Wording.Of(needs).ToLowerInvariant()}.";

    /// <summary>By the last save that is on this paper, since no clock makes it ambiguous; the version is what the page says of the sheet.</summary>
    public QrView SinceThisVersion => new(
        address.Of($"/changements?depuis={Seen.Of(Programme).Revision}&feuille={Programme.Edition.ContentVersion}"),
        "ce qui a changé depuis l’impression");
}
