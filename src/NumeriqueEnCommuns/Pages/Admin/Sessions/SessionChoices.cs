using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NumeriqueEnCommuns.Data;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>What the form on a session offers to choose from.</summary>
public sealed class SessionChoices
{
    public required WorkingProgramme Programme { get; init; }
    public required SpeakerNames Names { get; init; }
    public required IReadOnlyList<Format> Formats { get; init; }
    public required IReadOnlyList<SelectListItem> Tracks { get; init; }

    public IReadOnlyList<SelectListItem> Places => PlaceChoice.In(Programme.Plan);

    public IEnumerable<SelectListItem> FormatItems => Formats.Select(format => new SelectListItem(format.Name, format.Id.ToString(CultureInfo.InvariantCulture)));

    public static IReadOnlyList<SelectListItem> Roles { get; } =
    [
        new("Intervention", nameof(Role.Speaker)), new("Animation", nameof(Role.Moderator)), new("Facilitation", nameof(Role.Facilitator)),
    ];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new("C’est une personne", nameof(SpeakerKind.Person)), new("C’est une organisation", nameof(SpeakerKind.Organisation)),
    ];

    public static IReadOnlyList<SelectListItem> Accesses { get; } =
        [.. Enum.GetValues<Access>().Select(access => new SelectListItem(French.Capitalised(Wording.Of(access)), access.ToString()))];

    /// <summary>A talk is in one block only, and no block is in another.</summary>
    public IEnumerable<SelectListItem> BlocksFor(int? session)
    {
        var days = Programme.Sessions.Select(block => block.Day).Distinct().ToDictionary(day => day, day => new SelectListGroup { Name = French.Capitalised(French.Day(day)) });
        return from block in Programme.Sessions
               where block.Parent is null && block.Id != session
               orderby block.Day, block.Start, block.Id
               select new SelectListItem(block.Start is { } start ? $"{French.Hour(start)} – {block.Title}" : block.Title, block.Id.ToString(CultureInfo.InvariantCulture)) { Group = days[block.Day] };
    }

    public static async Task<SessionChoices> ReadAsync(ProgrammeDb db)
    {
        var programme = await WorkingProgramme.ReadAsync(db);
        return new()
        {
            Programme = programme,
            Names = new SpeakerNames(programme.Speakers),
            Formats = await db.Formats.AsNoTracking().OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync(),
            Tracks = await Choices.TracksAsync(db),
        };
    }
}
