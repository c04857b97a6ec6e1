namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>Edits of sessions in the admin area.</summary>
public static class SessionEditing
{
    /// <summary>Answers the former title.</summary>
    public static async Task<string> RenameSessionAsync(this Visitor organiser, int session, string title)
    {
        await organiser.OpenAsync($"/admin/sessions/{session}");
        var field = organiser.Page.Locator("#Form_Title");
        var former = await field.InputValueAsync();
        await field.FillAsync(title);
        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await Expect(organiser.Page.Locator("[role=status] .notice").First).ToContainTextAsync("C’est enregistré.");
        return former;
    }
}
