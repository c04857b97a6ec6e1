using Microsoft.AspNetCore.Mvc.Rendering;

namespace NumeriqueEnCommuns.Pages.Admin;

/// <summary>Yes or no as fields write it; where neither is known, nothing is written.</summary>
public static class YesNo
{
    public const string Yes = "yes";
    public const string No = "no";

    public static IReadOnlyList<SelectListItem> Choices { get; } = [new("oui", Yes), new("non", No)];

    public static string Word(bool? answer) => answer switch { true => "oui", false => "non", null => "non précisé" };
}
