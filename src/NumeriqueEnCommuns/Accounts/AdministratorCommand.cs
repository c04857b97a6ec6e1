using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NumeriqueEnCommuns.Programme;
using NumeriqueEnCommuns.Web;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>
/// <c>compte-administration e-mail nom</c>: for servers whose console nobody sees, or when no administrator can sign in any more.
/// Writes a one-time link; an account that exists becomes an active administrator and chooses a new password by it.
/// </summary>
public sealed class AdministratorCommand(UserManager<Account> accounts, Membership membership, OneTimeLinks links, IOptions<SiteOptions> site)
{
    public const string Name = "compte-administration";

    public async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var email, var name, ..] || Namesakes.Plain(name) is "" || name is ['-', ..] || !new EmailAddressAttribute().IsValid(email))
            return await RefuseAsync($"Écrivez : {Name} <e-mail> <nom>");

        var account = await accounts.FindByEmailAsync(email);
        var result = account is null ? await membership.InviteAsync(account = Membership.New(email, name, AccountRole.Administration)) : await RestoreAsync(account);
        if (!result.Succeeded)
            return await RefuseAsync(string.Join(' ', result.Errors.Select(error => error.Description).Distinct()));

        var address = (site.Value.PublicAddress?.TrimEnd('/') ?? "") + await links.MakeAsync(account);
        await Console.Out.WriteLineAsync($"Ouvrez une fois ce lien, dans les {OneTimeLink.Lifetime.Days} jours, pour choisir le mot de passe de {account.DisplayName} :\n{address}");
        return 0;
    }

    private Task<IdentityResult> RestoreAsync(Account account)
    {
        (account.Role, account.DeactivatedAt) = (AccountRole.Administration, null);
        return accounts.UpdateAsync(account);
    }

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
