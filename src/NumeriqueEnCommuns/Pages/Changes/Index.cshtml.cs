using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NumeriqueEnCommuns.Live;
using NumeriqueEnCommuns.Published;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Changes;

[ReadsQuery("depuis", "avant", "feuille", IsFreeText = true)]
public sealed class IndexModel(PublishedProgramme programme, SiteAddress address) : PublicPage(programme)
{
    /// <summary>A page holds no more: earlier ones are behind a link.</summary>
    private const int Most = 200;

    private static readonly string[] Written = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>An hour of the event, or the number of a save, which no clock makes ambiguous; what happened after it is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "depuis")]
    public string? Since { get; set; }

    /// <summary>A place in the list of all changes, which only grows at its end; what stands before it is shown.</summary>
    [BindProperty(SupportsGet = true, Name = "avant")]
    public string? Before { get; set; }

    /// <summary>The version that a printed sheet bears, whose code led here.</summary>
    [BindProperty(SupportsGet = true, Name = "feuille")]
    public string? Sheet { get; set; }

    public long? SheetVersion => IsFiltered && long.TryParse(Sheet, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>Whether nothing at all has changed since, not even a text or a name that is told of nowhere.</summary>
    public bool IsSheetUpToDate => SheetVersion == Programme.Edition.ContentVersion;

    public DateTime? SinceHour { get; private set; }
    private long? SinceRevision { get; set; }
    public bool IsFiltered => SinceHour is not null || SinceRevision is not null;
    public string? SinceText => SinceHour is { } hour ? Text(hour) : null;
    public bool IsUnreadable { get; private set; }

    /// <summary>Latest first.</summary>
    public IReadOnlyList<PublicChange> Lines { get; private set; } = [];

    /// <summary>The place of the earliest line that is shown; 0 where there is none before it.</summary>
    public int Earliest { get; private set; }

    public IEnumerable<IGrouping<DateOnly, PublicChange>> Days => Lines.GroupBy(line => DateOnly.FromDateTime(Hour(line)));

    /// <summary>Shows, whenever it is opened, what changed after all that is shown now.</summary>
    public string AddressFromNowOn => address.Of($"/changements?depuis={Seen.Of(Programme).Revision}");

    public string AddressOfEarlier => $"/changements?avant={Earliest}{(IsFiltered ? $"&depuis={Since}" : "")}{(SheetVersion is { } sheet ? $"&feuille={sheet}" : "")}";

    public void OnGet()
    {
        SinceHour = DateTime.TryParseExact(Since, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? since : null;
        SinceRevision = long.TryParse(Since, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;
        IsUnreadable = SinceHour is null && SinceRevision is null && !string.IsNullOrWhiteSpace(Since);
        var before = int.TryParse(Before, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue;
        var all = Programme.Changes.Index().Reverse().Where(line => line.Index < before && IsSince(line.Item)).ToList();
        var shown = all.Take(Most).ToList();
        Lines = [.. shown.Select(line => line.Item)];
        Earliest = all.Count > Most ? shown[^1].Index : 0;
        Head = new PageHead("Changements", $"Ce qui a changé au programme de {Programme.Edition.Name}\u202f: sessions nouvelles, déplacées, annulées.", "/changements", Section.Programme);
    }

    public DateTime Hour(PublicChange change) => Programme.Edition.LocalTime(change.At);

    private bool IsSince(PublicChange change) => (SinceHour is not { } hour || Hour(change) > hour) && (SinceRevision is not { } revision || change.Revision > revision);

    private static string Text(DateTime hour) => hour.ToString(Written[^1], CultureInfo.InvariantCulture);
}
