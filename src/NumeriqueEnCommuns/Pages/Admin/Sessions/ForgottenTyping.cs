using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace NumeriqueEnCommuns.Pages.Admin.Sessions;

internal static class ForgottenTyping
{
    /// <summary>Lets the page show what the form holds now in the place of what was typed in these fields, and in the rows of these lists.</summary>
    public static void Forget(this ModelStateDictionary state, params string[] fields)
    {
        foreach (var key in state.Keys.Where(key => Array.Exists(fields, field => key == field || key.StartsWith($"{field}[", StringComparison.Ordinal))).ToList())
            state.Remove(key);
    }
}
