namespace NumeriqueEnCommuns.BrowserTests.Support;

/// <summary>Who opened the link that the new site printed.</summary>
public static class Administrator
{
    public const string Name = "Ada Martin";
    public const string Email = "ada@exemple.fr";
    public const string Password = "les pluies de mars reviennent";

    /// <summary>Makes the first account, and answers the cookies of a browser in which it is signed in.</summary>
    public static async Task<string> JoinAsync(IBrowser browser, PublishedSite site)
    {
        await using var context = await browser.NewContextAsync(new() { BaseURL = site.Address });
        var page = await context.NewPageAsync();
        await page.GotoAsync(await site.FirstAccountAsync());
        await page.GetByLabel("Nom").FillAsync(Name);
        await page.GetByLabel("Adresse électronique").FillAsync(Email);
        await page.GetByLabel("Mot de passe").FillAsync(Password);
        await page.GetByLabel("Le même, une seconde fois").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Créer le compte" }).ClickAsync();
        await page.WaitForURLAsync("**/admin");
        return await context.StorageStateAsync();
    }
}
