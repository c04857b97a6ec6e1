namespace NumeriqueEnCommuns.BrowserTests;

public sealed class AccountPagesTests(TestBrowser browser)
{
    [Fact]
    public async Task The_door_has_no_axe_violation_and_no_scroll_to_the_side()
    {
        await using var stranger = await browser.VisitorAsync();

        await stranger.OpenAsync("/admin/connexion");

        Assert.Empty(await stranger.FaultsAsync());
        Assert.Empty(stranger.Complaints);
    }

    [Fact]
    public async Task A_form_typed_while_the_sign_in_expired_comes_back_without_scripts()
    {
        await using var organiser = await browser.OrganiserAsync(hasScripts: false);
        var page = organiser.Page;
        await organiser.OpenAsync("/admin/mon-compte");
        await page.GetByLabel("Nom").FillAsync("Ada « la grande » Martin");

        await page.Context.ClearCookiesAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer le nom" }).ClickAsync();
        await SignInAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Reprendre ma saisie" }).ClickAsync();

        await Expect(page.GetByLabel("Nom")).ToHaveValueAsync("Ada « la grande » Martin");
        await page.GotoAsync("/admin/mon-compte");
        await Expect(page.GetByLabel("Nom")).ToHaveValueAsync(Administrator.Name);
    }

    [Fact]
    public async Task A_passkey_is_added_and_opens_the_door()
    {
        await using (await browser.OrganiserAsync())
        await using (var visitor = await browser.VisitorOfLocalhostAsync())
        {
            var page = visitor.Page;
            await PlugAuthenticatorAsync(page);
            await visitor.OpenAsync("/admin/connexion");
            await SignInAsync(page);
            await page.GotoAsync("/admin/mon-compte/cles-d-acces");
            await page.GetByLabel("Nom de l’appareil").FillAsync("clé d’essai");
            await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter une clé d’accès" }).ClickAsync();
            await Expect(page.GetByText("clé d’essai, ajoutée")).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter avec une clé d’accès" }).ClickAsync();
            await page.WaitForURLAsync("**/admin");
            await page.GotoAsync("/admin/mon-compte");
            await Expect(page.GetByLabel("Nom")).ToHaveValueAsync(Administrator.Name);
        }
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GetByLabel("Adresse électronique").FillAsync(Administrator.Email);
        await page.GetByLabel("Mot de passe").FillAsync(Administrator.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter", Exact = true }).ClickAsync();
    }

    private static async Task PlugAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new
            {
                protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true,
            },
        });
    }
}
