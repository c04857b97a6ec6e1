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
    /// <summary>Of more sessions than these, only some are offered as blocks: those of the day that have talks already or are on at the hour of the session.</summary>
    private const int MostBlocks = 300;

    public required IReadOnlyList<Venue> Venues { get; init; }
    public required SpeakerNames Names { get; init; }
    public required IReadOnlyList<Format> Formats { get; init; }
    public required IReadOnlyList<SelectListItem> Tracks { get; init; }
    public required IReadOnlyList<SelectListItem> Blocks { get; init; }
    public required bool AreBlocksOfTheDay { get; init; }

    public IReadOnlyList<SelectListItem> Places => PlaceChoice.In(Venues);

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

    public static async Task<SessionChoices> ReadAsync(ProgrammeDb db, SpeakerNames names, IReadOnlyList<Venue> venues, int? session, SessionForm form)
    {
        // a talk is in one block only, and no block is in another
        var blocks = db.Sessions.Where(block => EF.Property<int?>(block, LinkedTo.Parent) == null && block.Id != session);
        var areMany = await blocks.CountAsync() > MostBlocks;
        return new()
        {
            Venues = venues,
            Names = names,
            Formats = await db.Formats.AsNoTracking().OrderBy(format => format.Order).ThenBy(format => format.Id).ToListAsync(),
            Tracks = await Choices.TracksAsync(db),
            Blocks = await BlocksAsync(areMany ? LikelyBlocks(db, blocks, form) : blocks),
            AreBlocksOfTheDay = areMany,
        };
    }

    /// <summary>Without an hour it may be in any of its day.</summary>
    private static IQueryable<Session> LikelyBlocks(ProgrammeDb db, IQueryable<Session> sessions, SessionForm form)
    {
        var ofTheDay = sessions.Where(block => block.Day <= form.Day && (block.LastDay ?? block.Day) >= form.Day || block.Id == form.Parent);
        if (form is not { Day: { } day, Start: { } start })
            return ofTheDay;

        var from = day.ToDateTime(start);
        var to = form.End > start ? day.ToDateTime(form.End.Value) : from.AddHours(1);
        return ofTheDay.Where(block => block.Id == form.Parent || db.Sessions.Any(talk => EF.Property<int?>(talk, LinkedTo.Parent) == block.Id)
            || block.LastDay != null || block.Start == null || block.Start < to && (block.End == null || block.End > from));
    }

    private static async Task<IReadOnlyList<SelectListItem>> BlocksAsync(IQueryable<Session> sessions)
    {
        var blocks = await sessions.OrderBy(block => block.Day).ThenBy(block => block.Start != null).ThenBy(block => block.Start).ThenBy(block => block.Id).Select(block => new { block.Id, block.Day, block.Start, block.Title }).ToListAsync();
        var days = blocks.Select(block => block.Day).Distinct().ToDictionary(day => day, day => new SelectListGroup { Name = French.Capitalised(French.Day(day)) });
        return [.. blocks.Select(block => new SelectListItem(block.Start is { } start ? $"{French.Hour(start)} – {block.Title}" : block.Title, block.Id.ToString(CultureInfo.InvariantCulture)) { Group = days[block.Day] })];
    }
}
