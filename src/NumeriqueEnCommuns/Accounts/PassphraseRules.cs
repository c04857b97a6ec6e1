using Microsoft.AspNetCore.Identity;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Accounts;

/// <summary>Refuses a password that others would guess; what it is made of is the person's own business.</summary>
public sealed class PassphraseRules(PublishedProgramme programme) : IPasswordValidator<Account>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var edition = programme.Edition;
        string[] known = [user.Email ?? "", .. (user.Email ?? "").Split('@', '.'), user.DisplayName, .. user.DisplayName.Split(' '), edition.Name, edition.City];
        return Task.FromResult(Passphrase.FaultOf(password ?? "", known) is { } fault
            ? IdentityResult.Failed(new IdentityError { Code = nameof(Passphrase), Description = fault })
            : IdentityResult.Success);
    }
}
