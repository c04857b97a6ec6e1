using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

/// <summary>One list of choices above the list of sessions.</summary>
/// <param name="Everything">The choice that filters nothing; null where there must be a choice.</param>
public sealed record FilterChoice(string Name, string Label, string? Everything, string? Chosen, IEnumerable<SelectListItem> Options)
{
    public IEnumerable<IGrouping<string?, SelectListItem>> Groups => Options.GroupBy(option => option.Group?.Name);
}
