using NumeriqueEnCommuns.Accounts;
using NumeriqueEnCommuns.Journal.Subjects;
using Serilog.Events;

namespace NumeriqueEnCommuns.Tests.Web;

/// <summary>What an operator reads of what happened.</summary>
public sealed class OperatorLogTests
{
    [Fact]
    public async Task Tells_who_changed_what_and_not_a_word_of_the_text()
    {
        await using var site = new LoggedSite();
        var id = await site.IdOfAsync("financer-les-communs");

        await site.SaveSessionAsync("financer-les-communs", (SessionSubject.Title, "Financer nos communs"), (SessionSubject.Abstract, "Un texte tout autre."));

        var said = Assert.Single(site.Sentences, sentence => sentence.StartsWith("Modification", StringComparison.Ordinal));
        Assert.Contains("par \"Camille\" (\"1\")", said, StringComparison.Ordinal);
        Assert.Contains($"Session {id} ({SessionSubject.Title}, {SessionSubject.Abstract})", said, StringComparison.Ordinal);
        Assert.DoesNotContain("nos communs", site.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tout autre", site.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_account_of_a_refused_sign_in_by_its_number_where_there_is_one()
    {
        await using var site = new LoggedSite();
        var account = await site.AddAccountAsync();
        using var browser = site.Browser();

        (await browser.SignInAsync(account.Email!, "pas le bon mot de passe")).Dispose();
        (await browser.SignInAsync("inconnue@exemple.fr", "pas le bon mot de passe")).Dispose();

        var refusals = site.Lines.Where(line => line.MessageTemplate.Text.StartsWith("Connexion refusée", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, refusals.Count);
        Assert.Equal($"\"{account.Id}\"", refusals[0].Properties["Account"].ToString());
        Assert.DoesNotContain("Account", refusals[1].Properties.Keys);
    }

    [Fact]
    public async Task Tells_of_refused_forms_and_why()
    {
        await using var site = new LoggedSite();
        using var organiser = await site.SignedInAsync();

        (await organiser.SendAsync("/admin/mon-compte", [new("Name", "Pirate")])).Dispose();
        organiser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        (await organiser.SendAsync("/admin/mon-compte", [new("Name", "Pirate")])).Dispose();

        Assert.Equal(["Formulaire refusé : son jeton manque, ou n’est plus le bon.", "Formulaire refusé : il vient d’un autre site."], site.Sentences.Where(said => said.StartsWith("Formulaire", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Tells_of_limits_that_were_reached()
    {
        await using var site = new LoggedSite(("Site:RefusedSignIns", "1"), ("Site:LiveStreams", "0"));
        using var browser = site.Browser();
        (await browser.SignInAsync("a@exemple.fr", "pas le bon")).Dispose();

        (await browser.SignInAsync("b@exemple.fr", "pas le bon")).Dispose();
        (await site.GetAsync("/direct")).Dispose();

        Assert.Contains(site.Sentences, said => said.StartsWith("Trop de connexions refusées depuis une même adresse", StringComparison.Ordinal));
        Assert.Contains(site.Sentences, said => said.StartsWith("Trop de pages suivent le programme en direct", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warns_of_a_request_that_took_too_long_and_says_how_long()
    {
        await using var site = new LoggedSite(("Site:SlowRequest", "00:00:00.001"));

        await site.TextAsync("/donnees-ouvertes");

        var line = Assert.Single(LinesOf(site, "/donnees-ouvertes"));
        Assert.Equal(LogEventLevel.Warning, line.Level);
        Assert.InRange((double)((ScalarValue)line.Properties["Elapsed"]).Value!, 1, double.MaxValue);
    }

    [Fact]
    public async Task Does_not_tell_of_each_page_that_was_read_unless_asked_for_the_details()
    {
        await using var site = new LoggedSite(("Site:SlowRequest", "01:00:00"));

        await site.TextAsync("/donnees-ouvertes");
        (await site.GetAsync("/inconnue")).Dispose();

        Assert.Equal(LogEventLevel.Debug, Assert.Single(LinesOf(site, "/donnees-ouvertes")).Level);
        Assert.Equal(LogEventLevel.Information, Assert.Single(LinesOf(site, "/inconnue")).Level);
    }

    [Fact]
    public async Task Tells_of_a_backup_and_who_asked_for_it()
    {
        await using var site = new LoggedSite();
        using var administrator = await site.SignedInAsync(AccountRole.Administration);

        (await administrator.PostAsync("/admin/sauvegardes")).Dispose();

        var said = Assert.Single(site.Sentences, sentence => sentence.StartsWith("La sauvegarde", StringComparison.Ordinal));
        Assert.Contains(administrator.Account.Id, said, StringComparison.Ordinal);
    }

    private static IEnumerable<LogEvent> LinesOf(LoggedSite site, string path) =>
        site.Lines.Where(line => line.Properties.ContainsKey("Elapsed") && line.Properties.GetValueOrDefault("RequestPath") is ScalarValue { Value: string asked } && asked == path);
}
