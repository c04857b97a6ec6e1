namespace NumeriqueEnCommuns.Pages.Admin.Shared;

/// <summary>The end of a form, which stays in sight: what the button does, and where leaving without saving leads.</summary>
public sealed record SubmitBar(string Text = "Enregistrer", string? Back = null);
